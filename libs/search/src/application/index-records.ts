import { Inject, Injectable } from '@nestjs/common';
import { AdvisoryLock, groupBy, Transaction } from '#platform';
import { isDeepStrictEqual } from 'node:util';
import { documentOf } from '../domain/document-of.js';
import { keyText, type RecordKey, type SearchRecord } from '../domain/record.js';
import type { RecordSource } from '../domain/record-source.js';
import type { SearchDocument } from '../domain/search-document.js';
import type { IndexAudience } from '../domain/index-audience.js';
import { SearchEngine } from '../domain/search-engine.js';
import { RECORD_SOURCES } from './record-sources.js';
import { RecordSurroundings } from './record-surroundings.js';

/** Brings the index to what the database holds of some records: writes, rewrites or removes them. */
@Injectable()
export class IndexRecords {
  constructor(
    private readonly transaction: Transaction,
    private readonly lock: AdvisoryLock,
    private readonly engine: SearchEngine,
    private readonly surroundings: RecordSurroundings,
    @Inject(RECORD_SOURCES) private readonly sources: readonly RecordSource[],
  ) {}

  /** Idempotent; two that index the same record take turns, and each reads after it got its turn. */
  execute(keys: readonly RecordKey[]): Promise<void> {
    return this.transaction.run(async () => {
      await this.lock.take(keys.map(keyText));
      const documents: SearchDocument[] = [];
      for (const [type, ofType] of groupBy(keys, (key) => key.type)) {
        const source = this.sources.find((one) => one.type === type);
        if (source)
          documents.push(
            ...(await this.documentsOf(
              source,
              ofType.map(({ id }) => id),
            )),
          );
      }
      await this.engine.replace(keys, documents);
    });
  }

  private async documentsOf(source: RecordSource, ids: readonly string[]): Promise<SearchDocument[]> {
    const forPublic = await source.forAudience(ids, 'public');
    const forMembers = new Map(
      (await source.forAudience(ids, 'member')).map((record) => [record.id, record]),
    );
    const documents = forPublic.flatMap((record) => {
      const members = forMembers.get(record.id);
      forMembers.delete(record.id);
      if (!members || isDeepStrictEqual(record, members))
        return [this.document(record, ['public', 'member'])];
      return [this.document(record, ['public']), this.document(members, ['member'])];
    });
    return [...documents, ...[...forMembers.values()].map((record) => this.document(record, ['member']))];
  }

  private document(record: SearchRecord, audiences: readonly IndexAudience[]): SearchDocument {
    return documentOf(record, this.surroundings.of(record), audiences);
  }
}
