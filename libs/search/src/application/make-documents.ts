import { Inject, Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import { groupBy } from '#platform';
import { documentOf } from '../domain/document-of.js';
import type { IndexAudience } from '../domain/index-audience.js';
import type { RecordKey, SearchRecord } from '../domain/record.js';
import type { RecordSource } from '../domain/record-source.js';
import type { SearchDocument } from '../domain/search-document.js';
import { DocumentVersions } from '../persistence/document-versions.js';
import { RECORD_SOURCES } from './record-sources.js';
import { RecordSurroundings } from './record-surroundings.js';

/** The documents that the index should hold of some records, as the database has them now. */
@Injectable()
export class MakeDocuments {
  constructor(
    private readonly surroundings: RecordSurroundings,
    private readonly versions: DocumentVersions,
    @Inject(RECORD_SOURCES) private readonly sources: readonly RecordSource[],
  ) {}

  /**
   * Records that nobody may see have none; those of which members see more than the public have two. Their version is new, so
   * whoever writes them holds the records locked from before.
   */
  async execute(keys: readonly RecordKey[]): Promise<SearchDocument[]> {
    const version = await this.versions.next();
    const documents: SearchDocument[] = [];
    for (const [type, ofType] of groupBy(keys, (key) => key.type)) {
      const source = this.sources.find((one) => one.type === type);
      const ids = ofType.map(({ id }) => id);
      if (source) documents.push(...(await this.documentsOf(source, ids, version)));
    }
    return documents;
  }

  private async documentsOf(
    source: RecordSource,
    ids: readonly string[],
    version: number,
  ): Promise<SearchDocument[]> {
    const make = (record: SearchRecord, audiences: readonly IndexAudience[]) =>
      documentOf(record, this.surroundings.of(record), audiences, version);
    const forPublic = await source.forAudience(ids, 'public');
    const forMembers = new Map(
      (await source.forAudience(ids, 'member')).map((record) => [record.id, record]),
    );
    const documents = forPublic.flatMap((record) => {
      const members = forMembers.get(record.id);
      forMembers.delete(record.id);
      if (!members || isDeepStrictEqual(record, members)) return [make(record, ['public', 'member'])];
      return [make(record, ['public']), make(members, ['member'])];
    });
    return [...documents, ...[...forMembers.values()].map((record) => make(record, ['member']))];
  }
}
