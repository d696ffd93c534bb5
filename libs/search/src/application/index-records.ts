import { Injectable } from '@nestjs/common';
import { AdvisoryLock, Transaction } from '#platform';
import { keyText, type RecordKey } from '../domain/record.js';
import { SearchEngine } from '../domain/search-engine.js';
import { MakeDocuments, piecesOf } from './make-documents.js';
import { WriteDocuments } from './write-documents.js';

/** Brings the index to what the database holds of some records: writes, rewrites or removes them. */
@Injectable()
export class IndexRecords {
  constructor(
    private readonly transaction: Transaction,
    private readonly lock: AdvisoryLock,
    private readonly makeDocuments: MakeDocuments,
    private readonly write: WriteDocuments,
    private readonly engine: SearchEngine,
  ) {}

  /** Idempotent; two that index the same record take turns, and each reads after it got its turn. */
  async execute(keys: readonly RecordKey[]): Promise<void> {
    await this.transaction.run(async () => {
      await this.lock.take(keys.map(keyText));
      const pieces = piecesOf(await this.makeDocuments.read(keys));
      await this.write.execute(pieces, (some, documents) => this.engine.replace(some, documents));
    });
    await this.engine.publish();
  }
}
