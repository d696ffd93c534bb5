import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { ProfileAudience } from './match-profile-store.js';

/** What being shown costs each organisation in the lists of one audience. */
@Injectable()
export class PriceStore {
  constructor(private readonly transaction: Transaction) {}

  async of(audience: ProfileAudience): Promise<Map<string, number>> {
    const rows = await this.transaction.query<{ id: string; price: number }>(
      'select organisation_id as id, price from match_prices where audience = $1',
      [audience],
    );
    return new Map(rows.map(({ id, price }) => [id, price]));
  }

  /** Puts these in place of all there are. To be called inside a transaction. */
  async replace(audience: ProfileAudience, prices: ReadonlyMap<string, number>): Promise<void> {
    await this.transaction.query('delete from match_prices where audience = $1', [audience]);
    await this.transaction.query(
      `insert into match_prices (organisation_id, audience, price)
       select id, $1, price from unnest($2::uuid[], $3::double precision[]) as p(id, price)`,
      [audience, [...prices.keys()], [...prices.values()]],
    );
  }

  /** Differs whenever prices were replaced. */
  async version(): Promise<string> {
    const [row] = await this.transaction.query<{ version: string }>(
      `select count(*) || ' ' || coalesce(max(balanced_at)::text, '') as version from match_prices`,
    );
    return row!.version;
  }

  /** When prices were last replaced; null before the first time. */
  async balancedAt(): Promise<Date | null> {
    const [row] = await this.transaction.query<{ at: Date | null }>(
      'select max(balanced_at) as at from match_prices',
    );
    return row!.at;
  }
}
