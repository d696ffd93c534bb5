import type { EntryOf } from '../entries/schemas.js';
import type { ListName } from '../lists.js';
import { joinPath } from '../problems/path.js';
import { damagedLink } from './damaged-link.js';
import { misplacedAgs } from './misplaced-ags.js';
import { oddName } from './odd-name.js';
import type { Warning } from './warning.js';

type Judge<T> = (path: string, value: T) => Warning[];
type WarningsOf = { [L in ListName]?: (entry: EntryOf<L>) => Warning[] };

const WARNINGS: WarningsOf = {
  organisations: (entry) => [
    ...oddName('name', entry.name),
    ...Object.entries(entry.names ?? {}).flatMap(([kind, names]) => each(`names.${kind}`, names, oddName)),
    ...damagedLink('website', entry.website),
    ...each('links', entry.links, damagedLink),
    ...misplacedAgs(entry),
  ],
  initiatives: (entry) => [...oddName('title', entry.title), ...each('links', entry.links, damagedLink)],
  topics: ({ labels }) => [...oddName('labels.de', labels.de), ...oddName('labels.en', labels.en)],
  events: (entry) => oddName('title', entry.title),
};

/** What looks odd in a valid entry. */
export function entryWarnings<L extends ListName>(list: L, entry: EntryOf<L>): Warning[] {
  return WARNINGS[list]?.(entry) ?? [];
}

function each<T>(path: string, values: readonly T[] | undefined, judge: Judge<T>): Warning[] {
  return (values ?? []).flatMap((value, position) => judge(joinPath(path, position), value));
}
