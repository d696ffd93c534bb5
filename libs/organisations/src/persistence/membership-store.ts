import { Injectable } from '@nestjs/common';
import { Transaction, writeRows } from '#platform';
import { In } from 'typeorm';
import type { MemberCount } from '../domain/membership.js';
import { MembershipRow } from './membership.row.js';

/** Partial dates compare by their own length: until 2018 lasts to the end of 2018. */
const IS_CURRENT = `not m.over and (m.from_date is null or m.from_date <= left($today, length(m.from_date)))
  and (m.until_date is null or m.until_date >= left($today, length(m.until_date)))`;

/** One line of a list of members, keyed by name and slug. */
export interface ListedMembership {
  readonly id: string;
  readonly otherId: string;
  readonly name: string;
  readonly slug: string;
}

@Injectable()
export class MembershipStore {
  constructor(private readonly transaction: Transaction) {}

  betweenAny(networkIds: readonly string[], memberIds: readonly string[]): Promise<MembershipRow[]> {
    return this.rows.findBy({ networkId: In([...networkIds]), memberId: In([...memberIds]) });
  }

  byIds(ids: readonly string[]): Promise<MembershipRow[]> {
    return this.rows.findBy({ id: In([...ids]) });
  }

  /** All that an organisation has at either end, also those that have ended. */
  touching(organisationId: string): Promise<MembershipRow[]> {
    return this.rows.find({
      where: [{ networkId: organisationId }, { memberId: organisationId }],
      order: { id: 'ASC' },
    });
  }

  /** Current members of a network that are active, or the networks one is a current member of, by name. */
  async list(
    end: 'network' | 'member',
    id: string,
    after: readonly [string, string] | null,
    limit: number,
    today: string,
  ) {
    const other = end === 'network' ? 'member' : 'network';
    return this.transaction.query<ListedMembership>(
      `select m.id, o.id as "otherId", o.name, o.slug
       from memberships m join organisations o on o.id = m.${other}_id and o.status = 'active'
       where m.${end}_id = $1 and ${currentAt('$5')} and ($2::text is null or (o.name, o.slug) > ($2, $3))
       order by o.name, o.slug limit $4`,
      [id, after?.[0] ?? null, after?.[1] ?? null, limit, today],
    );
  }

  /** Current memberships among active organisations that touch any of these, as pairs of ids. */
  async networksOf(
    memberIds: readonly string[],
    today: string,
  ): Promise<{ memberId: string; networkId: string }[]> {
    return this.transaction.query(
      `select m.member_id as "memberId", m.network_id as "networkId"
       from memberships m join organisations n on n.id = m.network_id and n.status = 'active'
       where m.member_id = any($1) and ${currentAt('$2')} order by n.slug`,
      [memberIds, today],
    );
  }

  /** Follows networks among the members; nobody is counted twice. */
  async counts(networkIds: readonly string[], today: string): Promise<Map<string, MemberCount>> {
    const rows = await this.transaction.query<MemberCount & { root: string }>(
      `with recursive current as (
         select m.network_id, m.member_id from memberships m
         join organisations o on o.id = m.member_id and o.status = 'active' where ${currentAt('$2')}
       ), reached (root, member_id) as (
         select network_id, member_id from current where network_id = any($1)
         union
         select r.root, c.member_id from reached r join current c on c.network_id = r.member_id
       )
       select r.root, count(*)::int as nested,
              count(*) filter (where exists (
                select from current c where c.network_id = r.root and c.member_id = r.member_id))::int as direct
       from reached r group by r.root`,
      [networkIds, today],
    );
    return new Map(rows.map(({ root, direct, nested }) => [root, { direct, nested }]));
  }

  /**
   * Ids of both ends of memberships that began or had ended within some days up to a day.
   *
   * @param day ISO date
   */
  async turnedSince(day: string, days: number): Promise<string[]> {
    const rows = await this.transaction.query<{ id: string }>(
      `select distinct e.id
       from memberships m cross join lateral (values (m.network_id), (m.member_id)) e(id)
       where ${firstDay('m.from_date')} between $1::date - $2::int and $1::date
         or ${lastDay('m.until_date')} between $1::date - $2::int - 1 and $1::date - 1
       order by e.id`,
      [day, days],
    );
    return rows.map(({ id }) => id);
  }

  /** Networks among these that are, over any number of steps, members of themselves. */
  async cyclesThrough(networkIds: readonly string[]): Promise<string[]> {
    const rows = await this.transaction.query<{ root: string }>(
      `with recursive nested as (
         select network_id, member_id from memberships where member_id in (select network_id from memberships)
       ), reached (root, member_id) as (
         select network_id, member_id from nested where network_id = any($1)
         union
         select r.root, n.member_id from reached r join nested n on n.network_id = r.member_id
       )
       select distinct root from reached where member_id = root`,
      [networkIds],
    );
    return rows.map(({ root }) => root);
  }

  save(rows: readonly MembershipRow[]): Promise<void> {
    return writeRows(this.transaction.manager, MembershipRow, rows, ['networkId', 'memberId']);
  }

  async all(): Promise<MembershipRow[]> {
    return this.rows.find({ order: { networkId: 'ASC', memberId: 'ASC' } });
  }

  private get rows() {
    return this.transaction.manager.getRepository(MembershipRow);
  }
}

/** Condition on a membership `m`. @param parameter of the statement that holds the day */
export function currentAt(parameter: string): string {
  return IS_CURRENT.replaceAll('$today', `${parameter}::text`);
}

/** Partial dates begin with their first day: `2018-06` on 1 June. */
function firstDay(column: string): string {
  return `(${column} || substr('-01-01', length(${column}) - 3))::date`;
}

/** And they end with their last one: `2018` on 31 December. */
function lastDay(column: string): string {
  const further = `case length(${column}) when 4 then interval '1 year' when 7 then interval '1 month' else interval '1 day' end`;
  return `(${firstDay(column)} + ${further} - interval '1 day')::date`;
}
