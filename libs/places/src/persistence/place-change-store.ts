import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { PlaceChange } from '../domain/register-changes.js';

export type StoredChange = PlaceChange & { readonly id: string };

@Injectable()
export class PlaceChangeStore {
  constructor(private readonly transaction: Transaction) {}

  async add(changes: readonly PlaceChange[]): Promise<void> {
    if (changes.length === 0) return;
    await this.transaction.query(
      `insert into place_changes (ags, kind, changed_on, before, after, namesake)
       select c.ags, c.kind, c."on", c.before, c.after, c.namesake
         from jsonb_to_recordset($1::jsonb) as c(
           ags text, kind text, "on" date, before jsonb, after jsonb, namesake text)`,
      [JSON.stringify(changes)],
    );
  }

  /** Newest first, those before an id; null: from the newest on. */
  list(before: string | null, limit: number): Promise<StoredChange[]> {
    return this.transaction.query<StoredChange>(
      `select id::text as id, ags, kind, changed_on::text as "on", before, after, namesake
         from place_changes where $1::bigint is null or id < $1::bigint order by id desc limit $2`,
      [before, limit],
    );
  }
}
