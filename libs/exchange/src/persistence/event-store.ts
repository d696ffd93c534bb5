import { Injectable } from '@nestjs/common';
import { Transaction, writeRows } from '#platform';
import { In } from 'typeorm';
import type { StoredEvent } from '../domain/event.js';
import type { EventRef } from '../domain/refs.js';
import { toEvent, toRow } from './event.mapper.js';
import { EventRow } from './event.row.js';

/** One line of the list of events; date and slug are the key of a page. */
export interface ListedEvent extends EventRef {
  /** When it begins, or ends; empty when neither is known. */
  readonly begins: string;
  readonly questionIds: string[];
}

/** Events by their keys, one statement a call. */
@Injectable()
export class EventStore {
  constructor(private readonly transaction: Transaction) {}

  async byIds(ids: readonly string[]): Promise<StoredEvent[]> {
    if (ids.length === 0) return [];
    return (await this.rows.findBy({ id: In([...new Set(ids)]) })).map(toEvent);
  }

  async bySlugs(slugs: readonly string[]): Promise<StoredEvent[]> {
    if (slugs.length === 0) return [];
    return (await this.rows.findBy({ slug: In([...new Set(slugs)]) })).map(toEvent);
  }

  /** Ids of events in which any of these organisations or questions has a part. */
  async idsTouching(ids: readonly string[]): Promise<string[]> {
    const rows = await this.transaction.query<{ id: string }>(
      `select id from events where host_id = any($1::uuid[])
         or moderation_ids && $1::uuid[] or contributor_ids && $1::uuid[] or question_ids && $1::uuid[]
       order by slug`,
      [ids],
    );
    return rows.map(({ id }) => id);
  }

  /** Events that any of these hosted, moderated or contributed to, as pairs of ids, by slug of the event. */
  partsOf(organisationIds: readonly string[]): Promise<{ organisationId: string; eventId: string }[]> {
    return this.transaction.query(
      `select p.id as "organisationId", e.id as "eventId"
       from events e cross join unnest(e.moderation_ids || e.contributor_ids || e.host_id) as p(id)
       where p.id = any($1::uuid[]) group by p.id, e.id order by e.slug`,
      [organisationIds],
    );
  }

  async ids(): Promise<string[]> {
    const rows = await this.transaction.query<{ id: string }>('select id from events order by slug');
    return rows.map(({ id }) => id);
  }

  /** In the order of their slugs, after a slug; for exports. */
  after(slug: string, limit: number): Promise<{ id: string; slug: string }[]> {
    return this.transaction.query('select id, slug from events where slug > $1 order by slug limit $2', [
      slug,
      limit,
    ]);
  }

  /** The newest first, undated ones last. */
  list(after: readonly [string, string] | null, limit: number | null): Promise<ListedEvent[]> {
    return this.transaction.query(
      `select id, slug, title, begins, question_ids as "questionIds"
       from (select *, coalesce(date_from, date_to, '') as begins from events) e
       where $1::text is null or begins < $1 or (begins = $1 and slug > $2)
       order by begins desc, slug limit $3`,
      [after?.[0] ?? null, after?.[1] ?? null, limit],
    );
  }

  /** Inserts new ones and replaces known ones. */
  save(events: readonly StoredEvent[]): Promise<void> {
    return writeRows(this.transaction.manager, EventRow, events.map(toRow), ['id']);
  }

  private get rows() {
    return this.transaction.manager.getRepository(EventRow);
  }
}
