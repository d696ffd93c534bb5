import { type Grid, grid } from './grid.js';
import type { Target } from './grid.js';

type IdName =
  | 'queue item'
  | 'change'
  | 'colleague'
  | 'invitation'
  | 'relation'
  | 'withdrawn relation'
  | 'adoption'
  | 'withdrawn adoption'
  | 'membership'
  | 'membership request';

/** What stands at an address of the world besides the slug, by what a path calls it. */
export interface Ids {
  /** Items of the queue, accounts of a team, invitations, relations, memberships, by the organisation they belong to. */
  of(name: IdName, target: Target): string;
}

/** What the table says of one route. */
export interface Row {
  /** Method and path as declared, in German: the English page answers the same. */
  readonly route: string;
  readonly cells: Grid;
  /** Values of its parameters; the slug of the target where nothing is said. */
  readonly path?: (ids: Ids, target: Target) => Readonly<Record<string, string>>;
  /** Pages get it as a form, the API as JSON, a text as it is; it would do something for whoever is let in. */
  readonly body?: string | object | ((slug: string) => object);
  /** Without a question mark. */
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** It lasts, and whoever asks has to sign in again before the next request. */
  readonly endsSession?: boolean;
}

type About = Omit<Row, 'route' | 'cells'>;

/** Rows of routes that answer alike. */
export function alike(cells: string, ...routes: readonly (string | readonly [string, About])[]): Row[] {
  const read = grid(cells);
  return routes.map((one) =>
    typeof one === 'string' ? { route: one, cells: read } : { route: one[0], cells: read, ...one[1] },
  );
}
