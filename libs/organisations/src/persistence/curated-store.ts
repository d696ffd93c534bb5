import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import { currentAt } from './membership-store.js';

const IS_PUBLIC = (field: string) => `coalesce(o.visibility ->> '${field}', 'public') = 'public'`;

/** Which active organisations lie in a part of the directory, by what everybody may know of them. */
@Injectable()
export class CuratedStore {
  constructor(private readonly transaction: Transaction) {}

  /** @param state two digits */
  inState(state: string): Promise<string[]> {
    return this.ids(
      `${IS_PUBLIC('seat')} and
       left(coalesce(o.seat, case when ${IS_PUBLIC('ags')} then o.ags end), 2) = $1`,
      [state],
    );
  }

  /** By their own topics. */
  withTopics(topics: readonly string[]): Promise<string[]> {
    return this.ids(`${IS_PUBLIC('topics')} and o.topics && $1::text[]`, [topics]);
  }

  /** A network and its members of that day. @param network slug */
  inNetwork(network: string, today: string): Promise<string[]> {
    return this.ids(
      `(o.slug = $1 and 'network' = any(o.kinds) or exists (
         select from memberships m join organisations n on n.id = m.network_id and n.status = 'active'
         where m.member_id = o.id and n.slug = $1 and ${currentAt('$2')}))`,
      [network, today],
    );
  }

  private async ids(condition: string, values: readonly unknown[]): Promise<string[]> {
    const rows = await this.transaction.query<{ id: string }>(
      `select o.id from organisations o where o.status = 'active' and ${condition}`,
      values,
    );
    return rows.map(({ id }) => id);
  }
}
