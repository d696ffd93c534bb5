import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { ProfileAudience } from './match-profile-store.js';

/** Organisations that have a thing, by thing. */
export type Counts = ReadonlyMap<string, number>;

const BOTH = `count(*) filter (where for_public)::int as public, count(*) filter (where for_members)::int as member`;

/** How often things occur in the profiles of each audience. */
@Injectable()
export class FrequencyStore {
  constructor(private readonly transaction: Transaction) {}

  async organisations(): Promise<Record<ProfileAudience, number>> {
    const [row] = await this.transaction.query<Record<ProfileAudience, number>>(
      `select ${BOTH} from match_profiles`,
    );
    return row!;
  }

  /** Read once for both audiences: the whole table is read for it, after every change. */
  async counts(column: 'topics' | 'networks' | 'events'): Promise<Record<ProfileAudience, Counts>> {
    const rows = await this.transaction.query<{ item: string } & Record<ProfileAudience, number>>(
      `select item::text, ${BOTH} from match_profiles, unnest(${column}) as item where ${column} <> '{}' group by item`,
    );
    const countsOf = (audience: ProfileAudience): Counts =>
      new Map(rows.map((row) => [row.item, row[audience]]));
    return { public: countsOf('public'), member: countsOf('member') };
  }

  /** Differs whenever a profile was written or removed. */
  async version(): Promise<string> {
    const [row] = await this.transaction.query<{ version: string }>(
      `select count(*) || ' ' || coalesce(max(written_at)::text, '') as version from match_profiles`,
    );
    return row!.version;
  }
}
