import { Injectable } from '@nestjs/common';
import { Transaction, writeRows } from '#platform';
import { In } from 'typeorm';
import { RelationRow } from './relation.row.js';

const LOCKED = { order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } } as const;

@Injectable()
export class RelationStore {
  constructor(private readonly transaction: Transaction) {}

  /** Also those that were withdrawn; until the end of the transaction nobody else changes them. */
  lockBetweenAny(fromIds: readonly string[], toIds: readonly string[]): Promise<RelationRow[]> {
    return this.rows.find({ where: { fromId: In([...fromIds]), toId: In([...toIds]) }, ...LOCKED });
  }

  /** Also those that were withdrawn. */
  byIds(ids: readonly string[]): Promise<RelationRow[]> {
    return this.rows.findBy({ id: In([...ids]) });
  }

  /** Like `byIds`, and until the end of the transaction nobody else changes them: what is read here may be written back. */
  lockByIds(ids: readonly string[]): Promise<RelationRow[]> {
    return this.rows.find({ where: { id: In([...ids]) }, ...LOCKED });
  }

  /** The one with these ends and this kind, also where it was withdrawn; locked. */
  async lockByEnds(ends: Pick<RelationRow, 'fromId' | 'toId' | 'kind'>): Promise<RelationRow | null> {
    const { fromId, toId, kind } = ends;
    return this.rows.findOne({ where: { fromId, toId, kind }, ...LOCKED });
  }

  /** Until the end of the transaction nobody else adds a relation by a form or a program. */
  async lockAdding(): Promise<void> {
    await this.transaction.query(`select pg_advisory_xact_lock(hashtextextended('adding relations', 0))`);
  }

  /** What this organisation told, also what was withdrawn. */
  toldBy(fromId: string): Promise<RelationRow[]> {
    return this.rows.findBy({ fromId });
  }

  /** Relations from or to any of these. */
  touching(ids: readonly string[]): Promise<RelationRow[]> {
    return this.rows.find({
      where: [
        { fromId: In([...ids]), withdrawn: false },
        { toId: In([...ids]), withdrawn: false },
      ],
      order: { kind: 'ASC', fromId: 'ASC', toId: 'ASC' },
    });
  }

  save(rows: readonly RelationRow[]): Promise<void> {
    return writeRows(this.transaction.manager, RelationRow, rows, ['fromId', 'toId', 'kind']);
  }

  /** All that stand. */
  async all(): Promise<RelationRow[]> {
    return this.rows.find({
      where: { withdrawn: false },
      order: { fromId: 'ASC', toId: 'ASC', kind: 'ASC' },
    });
  }

  private get rows() {
    return this.transaction.manager.getRepository(RelationRow);
  }
}
