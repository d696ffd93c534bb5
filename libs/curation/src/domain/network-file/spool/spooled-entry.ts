import type { EntryOf } from '../entries/schemas.js';
import type { ListName, ReferableList } from '../lists.js';
import type { Warning } from '../warnings/warning.js';

/** An entry that is fine by itself, as kept on disk between reading and applying. */
export interface SpooledEntry<L extends ListName = ListName> {
  /** Position in its list, counted from 0, rejected ones included. */
  readonly ordinal: number;
  /** Its id, or its ends and kind: `digital-hubs-bw/digihub-suedbaden`. */
  readonly id: string;
  readonly line: number;
  readonly entry: EntryOf<L>;
  readonly warnings: readonly Warning[];
  /** What the ids in `about` turned out to be, in the same order. */
  readonly about?: readonly { readonly list: ReferableList; readonly id: string }[];
  /** Lines of its references by path, where they are not on the entry's line. */
  readonly lines?: Readonly<Record<string, number>>;
}

export function lineIn({ line, lines }: SpooledEntry, path: string): number {
  return lines?.[path] ?? line;
}
