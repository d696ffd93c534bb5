import { Inject, Injectable } from '@nestjs/common';
import { groupBy, type Viewer } from '#platform';
import { keyText, type RecordKey, type SearchRecord } from '../domain/record.js';
import type { RecordSource } from '../domain/record-source.js';
import { RECORD_SOURCES } from './record-sources.js';

/** Records of any types as a viewer may see them now; those that may not be seen are absent. */
@Injectable()
export class ReadRecords {
  constructor(@Inject(RECORD_SOURCES) private readonly sources: readonly RecordSource[]) {}

  /** By `keyText`; a fixed number of statements a type. */
  async execute(keys: readonly RecordKey[], viewer: Viewer): Promise<Map<string, SearchRecord>> {
    const byType = groupBy(keys, ({ type }) => type);
    const read = await Promise.all(
      this.sources.map((source) => {
        const ids = (byType.get(source.type) ?? []).map(({ id }) => id);
        return ids.length === 0 ? [] : source.forViewer(ids, viewer);
      }),
    );
    return new Map(read.flat().map((record) => [keyText(record), record]));
  }
}
