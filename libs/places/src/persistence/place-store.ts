import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { PlaceRecord } from '../domain/place.js';

/** All places at once: the register is small, and everybody reads it from memory. */
@Injectable()
export class PlaceStore {
  constructor(private readonly transaction: Transaction) {}

  all(): Promise<PlaceRecord[]> {
    return this.transaction.query<PlaceRecord>(
      `select ags, ars, name, official_name as "officialName", type, population,
              population_date::text as "populationDate", lat, lon, nuts3, status, vanished_on::text as "vanishedOn"
         from places order by ags`,
    );
  }

  /** Inserts or replaces; one statement for any number. */
  async save(records: readonly PlaceRecord[]): Promise<void> {
    if (records.length === 0) return;
    await this.transaction.query(
      `insert into places (ags, ars, name, official_name, type, population, population_date, lat, lon, nuts3, status, vanished_on)
       select p.ags, p.ars, p.name, p."officialName", p.type, p.population, p."populationDate", p.lat, p.lon, p.nuts3,
              p.status, p."vanishedOn"
         from jsonb_to_recordset($1::jsonb) as p(
           ags text, ars text, name text, "officialName" text, type text, population integer, "populationDate" date,
           lat double precision, lon double precision, nuts3 text, status text, "vanishedOn" date)
       on conflict (ags) do update set
         ars = excluded.ars, name = excluded.name, official_name = excluded.official_name, type = excluded.type,
         population = excluded.population, population_date = excluded.population_date,
         lat = excluded.lat, lon = excluded.lon, nuts3 = excluded.nuts3,
         status = excluded.status, vanished_on = excluded.vanished_on`,
      [JSON.stringify(records)],
    );
  }
}
