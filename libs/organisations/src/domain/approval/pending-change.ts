import type { FieldValues } from '#history';
import { DomainError } from '#platform';
import type { DecisionState } from '../decision.js';

/** What a change is about: a profile, or something else that editors of an organisation write. */
export interface ChangedRecord {
  /** Whose it is. */
  readonly organisationId: string;
  /** Kind of the record in the history, such as `initiative`. */
  readonly recordKind: string;
  /** Of a new one it is not used yet. */
  readonly recordId: string;
}

/** What an editor changed where changes are to be approved. Until then everybody sees the record as it was, or not at all. */
export interface PendingChange extends ChangedRecord {
  readonly id: string;
  /** Whose change it is. */
  readonly accountId: string;
  /** What stood in the fields when the editor first changed them; both have the same paths. */
  readonly before: FieldValues;
  readonly after: FieldValues;
  /** Whose part of the directory it was when it was made. */
  readonly scopes: readonly string[];
  readonly state: DecisionState;
  readonly createdAt: Date;
  readonly decidedAt: Date | null;
  /** Of a rejection. */
  readonly reason: string | null;
}

export const changeUnknown = () => new DomainError('CHANGE.NOT_FOUND', 'not-found');

/** Somebody else saved some of the same fields since: whoever decides has to see that first. */
export const changeMoved = (paths: readonly string[], version: number) =>
  new DomainError('CHANGE.MOVED', 'conflict', { paths, version });
