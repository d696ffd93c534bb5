import type { FieldValues, Tellers } from '#history';
import type { Audience } from '#platform';
import type { PendingChange } from '../../domain/approval/pending-change.js';

/** A record that a change waits for, as it is now. */
export interface ApprovableRecord {
  /** How its address ends; null where nothing is stored of it yet. */
  readonly slug: string | null;
  /** 0 where nothing is stored of it yet. */
  readonly version: number;
  /** By path, as the history keeps them. */
  readonly fields: FieldValues;
}

/** What a record is before its first version is approved. */
export const NOT_YET: ApprovableRecord = { slug: null, version: 0, fields: {} };

/**
 * A kind of records whose changes may have to be approved. The slice that owns them knows how they are read, told and written; it
 * says so by `ApprovableKinds.add`.
 */
export abstract class ApprovableKind {
  /** Of the record in the history. */
  abstract readonly kind: string;

  /** As they are now, by id; those of which nothing is stored are left out. */
  abstract read(ids: readonly string[]): Promise<Map<string, ApprovableRecord>>;

  /** One as it is now; nobody else changes it before the end of the transaction. @throws DomainError where its organisation is gone */
  abstract hold(change: PendingChange): Promise<ApprovableRecord>;

  /** Writes what was wanted, as a revision of its editor. Only inside a transaction that holds it. @throws DomainError what stands against it */
  abstract apply(change: PendingChange): Promise<void>;

  /** What those are called that have these fields, in the same order. */
  abstract titlesOf(values: readonly FieldValues[]): string[] | Promise<string[]>;

  /** Paths that an audience may not see. */
  hidden(_fields: FieldValues, _audience: Audience): readonly string[] {
    return [];
  }

  /** Under which name a field is told that the history keeps under this path. */
  nameOf(path: string): string {
    return path;
  }

  /** How values are told that are ids, by path. */
  tellers(_values: readonly FieldValues[]): Promise<Tellers> {
    return Promise.resolve({});
  }
}
