import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { ProfileAudience } from '../match-profile-store.js';

/** Texts of an initiative, offer or need, as matching prepared them for one audience. */
export interface EntryTexts {
  readonly type: 'initiative' | 'listing';
  readonly id: string;
  readonly organisationId: string;
  readonly texts: readonly string[];
  readonly topics: readonly string[];
}

/** Where the texts are that can be learned from. */
@Injectable()
export class TextSourceStore {
  constructor(private readonly transaction: Transaction) {}

  /** Ids of the organisations that an audience knows, always in the same order. */
  async organisations(audience: ProfileAudience): Promise<string[]> {
    const rows = await this.transaction.query<{ id: string }>(
      `select organisation_id as id from match_profiles where ${flag(audience)} order by organisation_id`,
    );
    return rows.map(({ id }) => id);
  }

  /** What these organisations lead, offer and seek. */
  entriesOf(organisationIds: readonly string[], audience: ProfileAudience): Promise<EntryTexts[]> {
    return this.entries('organisation_id = any($1::uuid[])', organisationIds, audience);
  }

  /** Some of these, by their own ids. */
  entriesById(ids: readonly string[], audience: ProfileAudience): Promise<EntryTexts[]> {
    return this.entries('id = any($1::uuid[])', ids, audience);
  }

  /** Ids of the organisations of which something was written since a moment, entries included. */
  async writtenSince(moment: Date): Promise<string[]> {
    const rows = await this.transaction.query<{ id: string }>(
      `select organisation_id as id from match_profiles where written_at >= $1
       union select organisation_id from match_entries where written_at >= $1`,
      [moment],
    );
    return rows.map(({ id }) => id);
  }

  async now(): Promise<Date> {
    const [row] = await this.transaction.query<{ now: Date }>('select clock_timestamp() as now');
    return row!.now;
  }

  private entries(where: string, ids: readonly string[], audience: ProfileAudience): Promise<EntryTexts[]> {
    return this.transaction.query(
      `select type, id, organisation_id as "organisationId", texts, topics from match_entries
       where ${where} and ${flag(audience)} order by type, id`,
      [ids],
    );
  }
}

function flag(audience: ProfileAudience): string {
  return audience === 'public' ? 'for_public' : 'for_members';
}
