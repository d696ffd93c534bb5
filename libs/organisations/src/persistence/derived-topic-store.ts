import { Injectable } from '@nestjs/common';
import { Transaction, writeRows } from '#platform';
import { In } from 'typeorm';
import { DerivedTopicRow } from './derived-topic.row.js';

@Injectable()
export class DerivedTopicStore {
  constructor(private readonly transaction: Transaction) {}

  /** Rows that follow from these initiatives or listings. */
  byOrigin(origin: 'initiative' | 'listing', originIds: readonly string[]): Promise<DerivedTopicRow[]> {
    return this.rows.findBy({ origin, originId: In([...originIds]) });
  }

  async replace(
    origin: 'initiative' | 'listing',
    originIds: readonly string[],
    rows: readonly DerivedTopicRow[],
  ): Promise<void> {
    await this.rows.delete({ origin, originId: In([...originIds]) });
    await writeRows(this.transaction.manager, DerivedTopicRow, rows);
  }

  private get rows() {
    return this.transaction.manager.getRepository(DerivedTopicRow);
  }
}
