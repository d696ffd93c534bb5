import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { ProfileDraft } from '../domain/editing/profile-draft.js';

/** Whose draft of which form of which organisation. */
export interface DraftKey {
  readonly accountId: string;
  readonly organisationId: string;
  readonly concern: string;
}

@Injectable()
export class DraftStore {
  constructor(private readonly transaction: Transaction) {}

  async find({ accountId, organisationId, concern }: DraftKey): Promise<ProfileDraft | null> {
    const [found] = await this.transaction.query<ProfileDraft>(
      `select version, fields, to_char(saved_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "savedAt"
       from profile_drafts where account_id = $1 and organisation_id = $2 and concern = $3`,
      [accountId, organisationId, concern],
    );
    return found ?? null;
  }

  /** The last one typed counts. */
  async put({ accountId, organisationId, concern }: DraftKey, draft: ProfileDraft): Promise<void> {
    await this.transaction.query(
      `insert into profile_drafts (account_id, organisation_id, concern, version, fields, saved_at)
       values ($1, $2, $3, $4, $5::jsonb, $6)
       on conflict (account_id, organisation_id, concern)
       do update set version = excluded.version, fields = excluded.fields, saved_at = excluded.saved_at`,
      [accountId, organisationId, concern, draft.version, JSON.stringify(draft.fields), draft.savedAt],
    );
  }

  async remove({ accountId, organisationId, concern }: DraftKey): Promise<void> {
    await this.transaction.query(
      'delete from profile_drafts where account_id = $1 and organisation_id = $2 and concern = $3',
      [accountId, organisationId, concern],
    );
  }

  /** All of a person but their newest. */
  async removeBeyond(accountId: string, most: number): Promise<void> {
    await this.transaction.query(
      `delete from profile_drafts d using (
         select organisation_id, concern from profile_drafts where account_id = $1
         order by saved_at desc, organisation_id, concern offset $2) old
       where d.account_id = $1 and d.organisation_id = old.organisation_id and d.concern = old.concern`,
      [accountId, most],
    );
  }

  async removeBefore(time: Date): Promise<void> {
    await this.transaction.query('delete from profile_drafts where saved_at < $1', [time]);
  }
}
