import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { Revision } from '../domain/revision.js';

const COLUMNS = `record_kind as kind, record_id as "recordId", version, account_id as "accountId", role,
  to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, restored, before, after`;

/** Revisions by record; plain SQL, so that a process needs no rows of this slice to write history. */
@Injectable()
export class RevisionStore {
  constructor(private readonly transaction: Transaction) {}

  insert(revisions: readonly Revision[]): Promise<void> {
    return this.add(revisions, 'true');
  }

  /** Only of records that have none. */
  insertFirst(revisions: readonly Revision[]): Promise<void> {
    const isFirst = `not exists (select 1 from revisions known
      where known.record_kind = r.kind and known.record_id = r."recordId")`;
    return this.add(revisions, isFirst);
  }

  private async add(revisions: readonly Revision[], condition: string): Promise<void> {
    if (revisions.length === 0) return;
    await this.transaction.query(
      `insert into revisions (record_kind, record_id, version, account_id, role, at, restored, before, after)
       select r.kind, r."recordId", r.version, r."accountId", r.role, r.at, r.restored, r.before, r.after
       from jsonb_to_recordset($1::jsonb) as r(kind text, "recordId" uuid, version integer, "accountId" uuid,
         role text, at timestamptz, restored integer, before jsonb, after jsonb)
       where ${condition}`,
      [JSON.stringify(revisions)],
    );
  }

  /** The newest first, before a version; null begins with the newest. */
  before(kind: string, recordId: string, version: number | null, limit: number): Promise<Revision[]> {
    return this.transaction.query(
      `select ${COLUMNS} from revisions
       where record_kind = $1 and record_id = $2 and ($3::integer is null or version < $3)
       order by version desc limit $4`,
      [kind, recordId, version, limit],
    );
  }

  /** All after a version. */
  after(kind: string, recordId: string, version: number): Promise<Revision[]> {
    return this.transaction.query(
      `select ${COLUMNS} from revisions where record_kind = $1 and record_id = $2 and version > $3 order by version`,
      [kind, recordId, version],
    );
  }

  async find(kind: string, recordId: string, version: number): Promise<Revision | null> {
    const [found] = await this.transaction.query<Revision>(
      `select ${COLUMNS} from revisions where record_kind = $1 and record_id = $2 and version = $3`,
      [kind, recordId, version],
    );
    return found ?? null;
  }
}
