import type { LoggedEntry } from '#history';

/** Ids of the accounts that entries of the log tell of: who did something, and to whom it was done. */
export function accountsIn(entries: readonly LoggedEntry[]): string[] {
  const ids = entries.flatMap(({ accountId, subjectKind, subjectId }) => [
    ...(accountId === null ? [] : [accountId]),
    ...(subjectKind === 'account' ? [subjectId] : []),
  ]);
  return [...new Set(ids)];
}
