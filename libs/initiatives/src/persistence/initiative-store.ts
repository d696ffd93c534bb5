import { Injectable } from '@nestjs/common';
import { freeSlug, Transaction, type Viewer, visibilitiesFor, audienceOf, writeRows } from '#platform';
import { In } from 'typeorm';
import type { Initiative } from '../domain/initiative.js';
import type { InitiativeRef } from '../domain/initiative-view.js';
import { toInitiative, toRow } from './initiative.mapper.js';
import { InitiativeRow } from './initiative.row.js';

/** One line of an organisation's list; the three together are the key of a page. */
export interface ListedInitiative {
  readonly id: string;
  readonly role: 'lead' | 'partner';
  readonly title: string;
  readonly slug: string;
}

const LOCKED = { order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } } as const;

/** Initiatives by their keys, one statement a call. */
@Injectable()
export class InitiativeStore {
  constructor(private readonly transaction: Transaction) {}

  async byIds(ids: readonly string[]): Promise<Initiative[]> {
    if (ids.length === 0) return [];
    return (await this.rows.findBy({ id: In([...new Set(ids)]) })).map(toInitiative);
  }

  /** Titles, slugs and leads only; without those that were withdrawn. */
  async refs(ids: readonly string[]): Promise<(InitiativeRef & { lead: string })[]> {
    if (ids.length === 0) return [];
    return this.transaction.query(
      'select id, slug, title, lead_id as lead from initiatives where id = any($1::uuid[]) and not withdrawn',
      [ids],
    );
  }

  async idsBySlug(slugs: readonly string[]): Promise<{ id: string; slug: string }[]> {
    if (slugs.length === 0) return [];
    return this.transaction.query('select id, slug from initiatives where slug = any($1::text[])', [slugs]);
  }

  async bySlugs(slugs: readonly string[]): Promise<Initiative[]> {
    if (slugs.length === 0) return [];
    return (await this.rows.findBy({ slug: In([...new Set(slugs)]) })).map(toInitiative);
  }

  /** Like `byIds`, and locked. */
  async lockByIds(ids: readonly string[]): Promise<Initiative[]> {
    if (ids.length === 0) return [];
    return (await this.rows.find({ where: { id: In([...ids]) }, ...LOCKED })).map(toInitiative);
  }

  /** Like `bySlugs`, and until the end of the transaction nobody else changes them: what is read here may be written back. */
  async lockBySlugs(slugs: readonly string[]): Promise<Initiative[]> {
    if (slugs.length === 0) return [];
    return (await this.rows.find({ where: { slug: In([...new Set(slugs)]) }, ...LOCKED })).map(toInitiative);
  }

  /** Like `byLeads`, and locked. */
  async lockByLeads(organisationIds: readonly string[]): Promise<Initiative[]> {
    if (organisationIds.length === 0) return [];
    return (await this.rows.find({ where: { lead: In([...organisationIds]) }, ...LOCKED })).map(toInitiative);
  }

  /** A slug that nobody has, and that nobody else gets before the end of the transaction. */
  freeSlug(wished: string): Promise<string> {
    return freeSlug(this.transaction, 'initiatives', wished);
  }

  async byLeads(organisationIds: readonly string[]): Promise<Initiative[]> {
    if (organisationIds.length === 0) return [];
    return (await this.rows.findBy({ lead: In([...organisationIds]) })).map(toInitiative);
  }

  /** Ids of initiatives that any of these lead or are partners of, of any state. */
  async idsTouching(organisationIds: readonly string[]): Promise<string[]> {
    const rows = await this.transaction.query<{ id: string }>(
      'select id from initiatives where lead_id = any($1::uuid[]) or partner_ids && $1::uuid[] order by slug',
      [organisationIds],
    );
    return rows.map(({ id }) => id);
  }

  async ids(): Promise<string[]> {
    const rows = await this.transaction.query<{ id: string }>('select id from initiatives order by slug');
    return rows.map(({ id }) => id);
  }

  /** In the order of their slugs, after a slug; for exports. */
  after(slug: string, limit: number): Promise<{ id: string; slug: string }[]> {
    return this.transaction.query('select id, slug from initiatives where slug > $1 order by slug limit $2', [
      slug,
      limit,
    ]);
  }

  /** What an organisation leads, then where it is a partner as far as the viewer may know, each by title. */
  list(
    organisationId: string,
    viewer: Viewer,
    after: readonly [string, string, string] | null,
    limit: number,
  ): Promise<ListedInitiative[]> {
    return this.transaction.query(
      `select id, role, title, slug from (
         select id, title, slug, case when lead_id = $1 then 'lead' else 'partner' end as role
         from initiatives
         where shown and (lead_id = $1 or partner_ids @> array[$1]::uuid[] and (
           coalesce(visibility ->> 'partners', 'public') = any($2) or lead_id = any($3::uuid[])))
       ) i
       where $4::text is null or (role, title, slug) > ($4, $5, $6)
       order by role, title, slug limit $7`,
      [
        organisationId,
        visibilitiesFor(audienceOf(viewer)),
        viewer.organisationIds,
        ...(after ?? [null, null, null]),
        limit,
      ],
    );
  }

  /** Inserts new ones and replaces known ones. */
  save(initiatives: readonly Initiative[]): Promise<void> {
    return writeRows(this.transaction.manager, InitiativeRow, initiatives.map(toRow), ['id']);
  }

  private get rows() {
    return this.transaction.manager.getRepository(InitiativeRow);
  }
}
