import { Inject, Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import { groupBy } from '#platform';
import { documentOf } from '../domain/document-of.js';
import type { IndexAudience } from '../domain/index-audience.js';
import type { RecordKey, SearchRecord } from '../domain/record.js';
import type { RecordSource } from '../domain/record-source.js';
import type { SearchDocument } from '../domain/search-document.js';
import { RECORD_SOURCES } from './record-sources.js';
import { RecordSurroundings } from './record-surroundings.js';

/** The documents that the index should hold of some records, as the database has them now. */
@Injectable()
export class MakeDocuments {
  constructor(
    private readonly surroundings: RecordSurroundings,
    @Inject(RECORD_SOURCES) private readonly sources: readonly RecordSource[],
  ) {}

  /** Records that nobody may see have none; those of which members see more than the public have two. */
  async execute(keys: readonly RecordKey[]): Promise<SearchDocument[]> {
    const documents: SearchDocument[] = [];
    for (const [type, ofType] of groupBy(keys, (key) => key.type)) {
      const source = this.sources.find((one) => one.type === type);
      const ids = ofType.map(({ id }) => id);
      if (source) documents.push(...(await this.documentsOf(source, ids)));
    }
    return documents;
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
