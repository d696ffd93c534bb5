import { DomainError, endsBeforeStart } from '#platform';
import type { RelationChanges } from './relation-changes.js';
import { RELATION_INVALID } from './relation.errors.js';
import type { StoredRelation } from './stored-relation.js';

/** A relation as it would be with changes. @throws DomainError `RELATION.INVALID` */
export function changedRelation(
  held: StoredRelation,
  { text, from_date, until_date }: RelationChanges,
): StoredRelation {
  const after: StoredRelation = {
    ...held,
    text: valueOf(text, held.text),
    from: valueOf(from_date, held.from),
    until: valueOf(until_date, held.until),
  };
  checkPeriod(after);
  return after;
}

/** @throws DomainError `RELATION.INVALID` */
export function checkPeriod({ from, until }: Pick<StoredRelation, 'from' | 'until'>): void {
  if (!endsBeforeStart(from, until)) return;
  const faults = [{ path: 'until_date', fault: 'wrongOrder' }];
  throw new DomainError(RELATION_INVALID, 'invalid', { faults });
}

function valueOf(said: string | null | undefined, held: string | null): string | null {
  return said === undefined ? held : said || null;
}
