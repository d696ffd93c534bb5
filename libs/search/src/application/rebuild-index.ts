import { Inject, Injectable } from '@nestjs/common';
import { keyText, type RecordKey } from '../domain/record.js';
import type { RecordSource } from '../domain/record-source.js';
import { SearchEngine } from '../domain/search-engine.js';
import { IndexRecords } from './index-records.js';
import { RECORD_SOURCES } from './record-sources.js';

const BATCH = 200;

/** Indexes everything again, record by record, in place: search goes on, and changes made meanwhile are not lost. */
@Injectable()
export class RebuildIndex {
  constructor(
    private readonly engine: SearchEngine,
    private readonly indexRecords: IndexRecords,
    @Inject(RECORD_SOURCES) private readonly sources: readonly RecordSource[],
  ) {}

  /** @param onProgress records done so far and in all */
  async execute(
    onProgress: (done: number, all: number) => void = () => undefined,
  ): Promise<{ records: number }> {
    const keys = await this.everyKey();
    for (let start = 0; start < keys.length; start += BATCH) {
      await this.indexRecords.execute(keys.slice(start, start + BATCH));
      onProgress(Math.min(start + BATCH, keys.length), keys.length);
    }
    return { records: keys.length };
  }

  /** What the database holds and what the index holds: a record that only the index knows is removed by being indexed. */
  private async everyKey(): Promise<RecordKey[]> {
    const held = await this.engine.keys();
    const keys = new Map(held.map((key) => [keyText(key), key]));
    for (const { type, ids } of await this.existing()) {
      for (const id of ids) keys.set(keyText({ type, id }), { type, id });
    }
    return [...keys.values()];
  }

  private existing() {
    return Promise.all(this.sources.map(async (source) => ({ type: source.type, ids: await source.ids() })));
  }
}
