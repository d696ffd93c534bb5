import type { FieldValues } from '#history';
import { EMPTY_INITIATIVE, type Initiative, type InitiativeFields } from '../initiative.js';
import { toPaths } from '../initiative-paths.js';

/** Kind of record under which initiatives stand in the history. */
export const INITIATIVE_RECORD = 'initiative';

/** What the history keeps of an initiative, part by part. */
export function historyOf({
  withdrawn,
  ...initiative
}: InitiativeFields & Pick<Initiative, 'withdrawn'>): FieldValues {
  const paths: Readonly<Record<string, unknown>> = { ...toPaths(initiative) };
  const kept = Object.keys(toPaths(EMPTY_INITIATIVE)).map((path) => [path, paths[path]]);
  return { ...Object.fromEntries(kept), withdrawn };
}
