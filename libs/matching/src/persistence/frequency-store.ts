import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { ProfileAudience } from './match-profile-store.js';

/** Organisations that have a thing, by thing. */
export type Counts = ReadonlyMap<string, number>;

/** How often things occur in the profiles of one audience. */
@Injectable()
export class FrequencyStore {
  constructor(private readonly transaction: Transaction) {}

  async organisations(audience: ProfileAudience): Promise<number> {
    const [row] = await this.transaction.query<{ count: number }>(
      `select count(*)::int as count from match_profiles where ${flag(audience)}`,
    );
    return row!.count;
  }

  async counts(column: 'topics' | 'networks' | 'events', audience: ProfileAudience): Promise<Counts> {
    const rows = await this.transaction.query<{ item: string; count: number }>(
      `select item::text, count(*)::int as count from match_profiles, unnest(${column}) as item
       where ${flag(audience)} group by item`,
    );
    return new Map(rows.map(({ item, count }) => [item, count]));
  }

  /** Differs whenever a profile was written or removed. */
  async version(): Promise<string> {
    const [row] = await this.transaction.query<{ version: string }>(
      `select count(*) || ' ' || coalesce(max(written_at)::text, '') as version from match_profiles`,
    );
    return row!.version;
  }
}

function flag(audience: ProfileAudience): string {
  return audience === 'public' ? 'for_public' : 'for_members';
}
