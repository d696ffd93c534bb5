import type { ListName } from '../lists.js';
import { joinPath } from '../problems/path.js';
import { type Warning, warningOf } from './warning.js';

/** Lists of an entry that are sets: a value counts once. */
const SETS: { readonly [L in ListName]?: readonly string[] } = {
  topics: ['related'],
  organisations: ['kinds', 'area', 'topics', 'formerIds'],
  initiatives: ['partners', 'topics'],
  listings: ['topics'],
  events: ['moderation', 'contributors', 'questions'],
  statements: ['about'],
  freeTexts: ['about'],
};

/** The entry with each value of its sets once, and a warning for every one that was dropped. */
export function withoutDoubles<T extends object>(
  list: ListName,
  entry: T,
): { entry: T; warnings: Warning[] } {
  const warnings: Warning[] = [];
  const once: Record<string, unknown> = {};
  for (const field of SETS[list] ?? []) {
    const values = (entry as Record<string, readonly string[] | undefined>)[field];
    const kept = [...new Set(values)];
    if (values === undefined || kept.length === values.length) continue;
    once[field] = kept;
    warnings.push(...values.flatMap((value, position) => doubled(values, value, field, position)));
  }
  return warnings.length === 0 ? { entry, warnings } : { entry: { ...entry, ...once }, warnings };
}

function doubled(values: readonly string[], value: string, field: string, position: number): Warning[] {
  if (values.indexOf(value) === position) return [];
  return [warningOf(joinPath(field, position), (texts) => texts.warning.doubledValue)];
}
