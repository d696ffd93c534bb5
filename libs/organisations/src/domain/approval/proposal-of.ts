import type { FieldValues } from '#history';
import { changedPaths } from '../editing/changed-paths.js';
import type { Organisation } from '../organisation.js';
import type { PendingChange } from './pending-change.js';

/**
 * What an editor wants changed of what is shown now. A field that they had changed before keeps the value that they began with, so
 * that somebody else's save of it meanwhile is not forgotten.
 *
 * @param pending what they wanted so far
 * @param wanted the profile as they want it
 */
export function proposalOf(
  held: Organisation,
  pending: Pick<PendingChange, 'before'> | null,
  wanted: Organisation,
): { readonly before: FieldValues; readonly after: FieldValues } {
  const { before, after, paths } = changedPaths(held, wanted);
  const begun = paths.map((path) => [
    path,
    pending && path in pending.before ? pending.before[path] : before[path],
  ]);
  return { before: Object.fromEntries(begun) as FieldValues, after };
}
