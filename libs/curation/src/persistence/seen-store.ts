import { Injectable } from '@nestjs/common';
import { Clock, Transaction } from '#platform';
import type { Counted } from '../domain/seen/small-numbers.js';
import { LEAST_TOLD } from '../domain/seen/small-numbers.js';

/** What happened to a profile so many times. `name`: a word, or '' for the list itself; a kind of organisation, or '' for visitors. */
export interface Sighting {
  readonly organisationId: string;
  readonly name: string;
  readonly times: number;
}

export interface MonthlyCount extends Counted {
  /** `2026-03`. */
  readonly month: string;
}

type Table = 'profile_finds' | 'profile_visits';

const NAMES: Record<Table, string> = { profile_finds: 'word', profile_visits: 'kind' };

@Injectable()
export class SeenStore {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Adds to the counts of this month. */
  async add(table: Table, sightings: readonly Sighting[]): Promise<void> {
    const name = NAMES[table];
    await this.transaction.query(
      `insert into ${table} (organisation_id, month, ${name}, times)
       select s."organisationId", date_trunc('month', $2::timestamptz at time zone 'UTC')::date, s.name, s.times
       from jsonb_to_recordset($1::jsonb) as s("organisationId" uuid, name text, times integer)
       order by 1, 3
       on conflict (organisation_id, month, ${name}) do update set times = ${table}.times + excluded.times`,
      [JSON.stringify(sightings), this.clock.now()],
    );
  }

  /** By month, the last one first. */
  of(table: Table, organisationId: string): Promise<MonthlyCount[]> {
    return this.transaction.query(
      `select to_char(month, 'YYYY-MM') as month, ${NAMES[table]} as name, times from ${table}
       where organisation_id = $1 order by month desc, name`,
      [organisationId],
    );
  }

  /** Takes away what is older, and of months that are over every word that will never be told. */
  async forget(before: Date): Promise<void> {
    for (const table of ['profile_finds', 'profile_visits'] as const) {
      await this.transaction.query(`delete from ${table} where month < $1`, [before]);
    }
    await this.transaction.query(
      `delete from profile_finds
       where word <> '' and times < ${LEAST_TOLD}
         and month < date_trunc('month', $1::timestamptz at time zone 'UTC')::date`,
      [this.clock.now()],
    );
  }
}
