import { isDeepStrictEqual } from 'node:util';
import type { FieldValues, Revision } from './revision.js';

/** How values of a record are told to its editors, by path: ids by slugs. Other values are told as they were stored. */
export type Tellers = Readonly<Record<string, (value: unknown) => unknown>>;

/** The same values without those under some paths. */
export function withoutPaths(values: FieldValues, paths: readonly string[]): FieldValues {
  return Object.fromEntries(Object.entries(values).filter(([path]) => !paths.includes(path)));
}

/** A revision as it is told: what then reads the same before and after is left out. */
export function toldRevision({ before, after, ...revision }: Revision, tellers: Tellers): Revision {
  const tell = (values: FieldValues, path: string) => {
    const value = values[path] ?? null;
    const teller = Object.hasOwn(tellers, path) ? tellers[path] : undefined;
    return teller && value !== null ? teller(value) : value;
  };
  const told = Object.keys(after).map((path) => [path, tell(before, path), tell(after, path)] as const);
  const changed = told.filter(([, was, is]) => !isDeepStrictEqual(was, is));
  return {
    ...revision,
    before: Object.fromEntries(changed.map(([path, was]) => [path, was])),
    after: Object.fromEntries(changed.map(([path, , is]) => [path, is])),
  };
}
