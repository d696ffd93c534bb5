import { Injectable } from '@nestjs/common';
import { freeSlug, Transaction, writeRows } from '#platform';
import { In } from 'typeorm';
import { ABOUT_TYPES, type AboutKey, aboutKey } from '../domain/about.js';
import type { Statement } from '../domain/statement.js';
import { StatementRow } from './statement.row.js';

const LOCKED = { order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } } as const;

/** Statements by their keys, one statement a call. */
@Injectable()
export class StatementStore {
  constructor(private readonly transaction: Transaction) {}

  async byIds(ids: readonly string[]): Promise<Statement[]> {
    return ids.length === 0 ? [] : this.rows.findBy({ id: In([...new Set(ids)]) });
  }

  async bySlugs(slugs: readonly string[]): Promise<Statement[]> {
    return slugs.length === 0 ? [] : this.rows.findBy({ slug: In([...new Set(slugs)]) });
  }

  /** Like `byIds`, and locked. */
  async lockByIds(ids: readonly string[]): Promise<Statement[]> {
    return ids.length === 0 ? [] : this.rows.find({ where: { id: In([...ids]) }, ...LOCKED });
  }

  /** Like `bySlugs`, and until the end of the transaction nobody else changes them: what is read here may be written back. */
  async lockBySlugs(slugs: readonly string[]): Promise<Statement[]> {
    return slugs.length === 0 ? [] : this.rows.find({ where: { slug: In([...new Set(slugs)]) }, ...LOCKED });
  }

  /** Like `bySpeakers`, and locked. */
  async lockBySpeakers(organisationIds: readonly string[]): Promise<Statement[]> {
    if (organisationIds.length === 0) return [];
    return this.rows.find({ where: { by: In([...organisationIds]) }, ...LOCKED });
  }

  /** A slug that nobody has, and that nobody else gets before the end of the transaction. */
  freeSlug(wished: string): Promise<string> {
    return freeSlug(this.transaction, 'statements', wished);
  }

  async bySpeakers(organisationIds: readonly string[]): Promise<Statement[]> {
    return organisationIds.length === 0 ? [] : this.rows.findBy({ by: In([...organisationIds]) });
  }

  /** Ids of statements by, at, on or about any of these organisations, events, questions, initiatives or listings. */
  async idsTouching(ids: readonly string[]): Promise<string[]> {
    const keys = ids.flatMap((id): AboutKey[] => ABOUT_TYPES.map((type) => aboutKey(type, id)));
    const rows = await this.transaction.query<{ id: string }>(
      `select id from statements
       where by_id = any($1::uuid[]) or event_id = any($1::uuid[]) or question_id = any($1::uuid[]) or about && $2
       order by slug`,
      [ids, keys],
    );
    return rows.map(({ id }) => id);
  }

  async ids(): Promise<string[]> {
    const rows = await this.transaction.query<{ id: string }>('select id from statements order by slug');
    return rows.map(({ id }) => id);
  }

  /** Statements, or free texts, in the order of their slugs, after a slug; for exports. */
  after(freeTexts: boolean, slug: string, limit: number): Promise<{ id: string; slug: string }[]> {
    return this.transaction.query(
      `select id, slug from statements where (question_id is null) = $1 and slug > $2 order by slug limit $3`,
      [freeTexts, slug, limit],
    );
  }

  /** Inserts new ones and replaces known ones. */
  save(statements: readonly Statement[]): Promise<void> {
    const rows = statements.map((statement) => ({ ...statement, about: [...statement.about] }));
    return writeRows(this.transaction.manager, StatementRow, rows, ['id']);
  }

  private get rows() {
    return this.transaction.manager.getRepository(StatementRow);
  }
}
