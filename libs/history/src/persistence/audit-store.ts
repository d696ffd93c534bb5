import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { AuditEntry, LoggedEntry } from '../domain/audit-entry.js';

/** The log; rows are added and read, never changed. */
@Injectable()
export class AuditStore {
  constructor(private readonly transaction: Transaction) {}

  async insert(
    { accountId, role, action, subjectKind, subjectId, details }: AuditEntry,
    at: Date,
  ): Promise<void> {
    await this.transaction.query(
      `insert into audit (at, account_id, role, action, subject_kind, subject_id, details)
       values ($1, $2, $3, $4, $5, $6, $7::jsonb)`,
      [at, accountId, role, action, subjectKind, subjectId, JSON.stringify(details ?? {})],
    );
  }

  /** The newest first. */
  newest(subjectKind: string, subjectId: string, limit: number): Promise<LoggedEntry[]> {
    return this.transaction.query(
      `select to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, account_id as "accountId", role, action,
         subject_kind as "subjectKind", subject_id as "subjectId", details
       from audit where subject_kind = $1 and subject_id = $2 order by id desc limit $3`,
      [subjectKind, subjectId, limit],
    );
  }

  /** The newest first, before an id; null begins with the newest. */
  before(id: string | null, limit: number): Promise<(LoggedEntry & { readonly id: string })[]> {
    return this.transaction.query(
      `select id::text as id, to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, account_id as "accountId",
         role, action, subject_kind as "subjectKind", subject_id as "subjectId", details
       from audit where $1::bigint is null or id < $1 order by audit.id desc limit $2`,
      [id, limit],
    );
  }
}
