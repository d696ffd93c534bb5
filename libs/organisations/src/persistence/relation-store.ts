import { Injectable } from '@nestjs/common';
import { Transaction, writeRows } from '#platform';
import { In } from 'typeorm';
import { RelationRow } from './relation.row.js';

@Injectable()
export class RelationStore {
  constructor(private readonly transaction: Transaction) {}

  betweenAny(fromIds: readonly string[], toIds: readonly string[]): Promise<RelationRow[]> {
    return this.rows.findBy({ fromId: In([...fromIds]), toId: In([...toIds]) });
  }

  /** Relations from or to any of these. */
  touching(ids: readonly string[]): Promise<RelationRow[]> {
    return this.rows.find({
      where: [{ fromId: In([...ids]) }, { toId: In([...ids]) }],
      order: { kind: 'ASC', fromId: 'ASC', toId: 'ASC' },
    });
  }

  save(rows: readonly RelationRow[]): Promise<void> {
    return writeRows(this.transaction.manager, RelationRow, rows, ['fromId', 'toId', 'kind']);
  }

  async all(): Promise<RelationRow[]> {
    return this.rows.find({ order: { fromId: 'ASC', toId: 'ASC', kind: 'ASC' } });
  }

  private get rows() {
    return this.transaction.manager.getRepository(RelationRow);
  }
}
