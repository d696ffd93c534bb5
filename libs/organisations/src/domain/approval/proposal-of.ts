import type { FieldValues } from '#history';
import type { PendingChange } from './pending-change.js';

/**
 * What an editor wants changed of what is shown now. A field that they had changed before keeps the value that they began with, so
 * that somebody else's save of it meanwhile is not forgotten.
 *
 * @param change what differs from what is shown, under the same paths
 * @param pending what they wanted so far
 */
export function proposalOf(
  { before, after }: Pick<PendingChange, 'before' | 'after'>,
  pending: Pick<PendingChange, 'before'> | null,
): { readonly before: FieldValues; readonly after: FieldValues } {
  const begun = Object.keys(after).map((path) => [
    path,
    pending && path in pending.before ? pending.before[path] : before[path],
  ]);
  return { before: Object.fromEntries(begun) as FieldValues, after };
}
