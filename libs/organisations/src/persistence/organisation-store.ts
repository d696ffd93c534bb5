import { Injectable } from '@nestjs/common';
import { groupBy, Transaction, writeRows } from '#platform';
import { ArrayOverlap, In } from 'typeorm';
import type { Organisation } from '../domain/organisation.js';
import type { OrganisationRef } from '../domain/organisation-view.js';
import type { DerivedTopicRow } from './derived-topic.row.js';
import { toOrganisation } from './organisation.mapper.js';
import { OrganisationRow } from './organisation.row.js';

/** A hundred rows by their keys take a millisecond. */
const PATIENCE_MS = 2_000;

const LOCKED = { order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } } as const;

/** Organisations by their keys; two statements a call, whatever the number of keys. */
@Injectable()
export class OrganisationStore {
  constructor(private readonly transaction: Transaction) {}

  async byIds(ids: readonly string[]): Promise<Organisation[]> {
    if (ids.length === 0) return [];
    return this.complete(await this.read('id = any($1::uuid[])', ids));
  }

  /**
   * The active ones among these, each with a text that differs whenever anything of it was written: which transaction wrote a row and
   * where it lies, of its own and of those with its derived topics.
   */
  async activeVersions(ids: readonly string[]): Promise<{ id: string; version: string }[]> {
    if (ids.length === 0) return [];
    const sql = `select id, concat(o.xmin, o.ctid, (
         select string_agg(concat(d.xmin, d.ctid), ' ' order by d.ctid) from derived_topics d where d.organisation_id = o.id
       )) as version
       from organisations o where id = any($1::uuid[]) and status = 'active'`;
    return this.transaction.read({ sql, values: [ids] }, PATIENCE_MS);
  }

  async bySlugs(slugs: readonly string[]): Promise<Organisation[]> {
    if (slugs.length === 0) return [];
    return this.complete(await this.read('slug = any($1::text[])', slugs));
  }

  /** Those that once had one of these slugs and have another now. */
  async byFormerSlugs(slugs: readonly string[]): Promise<Organisation[]> {
    if (slugs.length === 0) return [];
    return this.complete(await this.rows.findBy({ formerSlugs: ArrayOverlap([...slugs]) }));
  }

  /** Like `bySlugs`, and until the end of the transaction nobody else changes them: what is read here may be written back. */
  async lockBySlugs(slugs: readonly string[]): Promise<Organisation[]> {
    if (slugs.length === 0) return [];
    return this.complete(await this.rows.find({ where: { slug: In(slugs) }, ...LOCKED }));
  }

  /** Like `byIds`, and locked. */
  async lockByIds(ids: readonly string[]): Promise<Organisation[]> {
    return this.complete(await this.rows.find({ where: { id: In([...ids]) }, ...LOCKED }));
  }

  /** Like `byFormerSlugs`, and locked. */
  async lockByFormerSlugs(slugs: readonly string[]): Promise<Organisation[]> {
    if (slugs.length === 0) return [];
    return this.complete(
      await this.rows.find({ where: { formerSlugs: ArrayOverlap([...slugs]) }, ...LOCKED }),
    );
  }

  /** Id of the active municipality with an AGS. */
  async municipalityWith(ags: string): Promise<string | null> {
    const [found] = await this.transaction.query<{ id: string }>(
      `select id from organisations where ags = $1 and status = 'active' and kinds[1] = 'municipality'`,
      [ags],
    );
    return found?.id ?? null;
  }

  /** Of two who try at once one gets true. The version stays: no field that somebody edits changes. */
  async claim(id: string): Promise<boolean> {
    const rows = await this.transaction.query(
      `update organisations set claimed = true where id = $1 and status = 'active' and not claimed returning id`,
      [id],
    );
    return rows.length > 0;
  }

  async confirm(id: string, at: Date): Promise<void> {
    await this.transaction.query('update organisations set confirmed_at = $2 where id = $1', [id, at]);
  }

  /** All of any status, in the order of their slugs, after a slug; for exports. */
  async after(slug: string, limit: number): Promise<Organisation[]> {
    const rows = await this.rows
      .createQueryBuilder('o')
      .where('o.slug > :slug', { slug })
      .orderBy('o.slug')
      .limit(limit)
      .getMany();
    return this.complete(rows);
  }

  insert(rows: readonly OrganisationRow[]): Promise<void> {
    return writeRows(this.transaction.manager, OrganisationRow, rows);
  }

  /** Replaces known ones. */
  update(rows: readonly OrganisationRow[]): Promise<void> {
    return writeRows(this.transaction.manager, OrganisationRow, rows, ['id']);
  }

  /** Names and slugs of the active ones among these; nothing else is read. */
  async activeRefs(ids: readonly string[]): Promise<OrganisationRef[]> {
    if (ids.length === 0) return [];
    return this.transaction.query(
      `select id, slug, name, kinds from organisations where id = any($1::uuid[]) and status = 'active'`,
      [ids],
    );
  }

  /** Slugs that lead to an organisation now, each with its id. */
  async idsBySlug(slugs: readonly string[]): Promise<{ id: string; slug: string }[]> {
    if (slugs.length === 0) return [];
    return this.transaction.query('select id, slug from organisations where slug = any($1::text[])', [slugs]);
  }

  /** Slugs that once led to an organisation, each with its id. */
  async idsByFormerSlug(slugs: readonly string[]): Promise<{ id: string; slug: string }[]> {
    if (slugs.length === 0) return [];
    return this.transaction.query(
      `select o.id, f.slug from organisations o cross join unnest(o.former_slugs) as f(slug)
       where o.former_slugs && $1::text[] and f.slug = any($1::text[])`,
      [slugs],
    );
  }

  /**
   * Slugs, also former ones, that begin so. Whoever else looks for a free one waits until the end of the transaction: two that
   * begin alike would take the same.
   */
  async lockSlugsLike(beginning: string): Promise<Set<string>> {
    await this.transaction.query(`select pg_advisory_xact_lock(hashtextextended('organisations.slugs', 0))`);
    const rows = await this.transaction.query<{ slug: string }>(
      `select slug from organisations where starts_with(slug, $1)
       union select f.slug from organisations o cross join unnest(o.former_slugs) as f(slug) where starts_with(f.slug, $1)`,
      [beginning],
    );
    return new Set(rows.map(({ slug }) => slug));
  }

  /** Slugs of all active ones, by id; for exports of what connects them. */
  async activeSlugs(): Promise<Map<string, string>> {
    const rows = await this.transaction.query<{ id: string; slug: string }>(
      `select id, slug from organisations where status = 'active'`,
    );
    return new Map(rows.map(({ id, slug }) => [id, slug]));
  }

  async ids(): Promise<string[]> {
    const rows = await this.transaction.query<{ id: string }>('select id from organisations order by slug');
    return rows.map(({ id }) => id);
  }

  private get rows() {
    return this.transaction.manager.getRepository(OrganisationRow);
  }

  /** Rows without an entity each, and with one text of the statement for any number of keys: every hit and every peer is read here. */
  private read(condition: string, keys: readonly string[]): Promise<OrganisationRow[]> {
    const columns = this.rows.metadata.columns.map((one) => `${one.databaseName} as "${one.propertyName}"`);
    return this.transaction.query(`select ${columns.join(', ')} from organisations where ${condition}`, [
      keys,
    ]);
  }

  private async complete(rows: readonly OrganisationRow[]): Promise<Organisation[]> {
    if (rows.length === 0) return [];
    const derived = await this.transaction.query<DerivedTopicRow>(
      `select organisation_id as "organisationId", topic, origin, origin_id as "originId", position, visibility
       from derived_topics where organisation_id = any($1::uuid[]) order by origin, origin_id, position`,
      [rows.map(({ id }) => id)],
    );
    const byOrganisation = groupBy(derived, ({ organisationId }) => organisationId);
    return rows.map((row) => toOrganisation(row, byOrganisation.get(row.id) ?? []));
  }
}
