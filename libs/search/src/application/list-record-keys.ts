import { Inject, Injectable } from '@nestjs/common';
import { compareKeys } from '../domain/rebuild.js';
import { keyText, type RecordKey } from '../domain/record.js';
import type { RecordSource } from '../domain/record-source.js';
import { SearchEngine } from '../domain/search-engine.js';
import { RECORD_SOURCES } from './record-sources.js';

/** Every record that the database or the index holds: one that only the index knows is removed by being indexed. */
@Injectable()
export class ListRecordKeys {
  constructor(
    private readonly engine: SearchEngine,
    @Inject(RECORD_SOURCES) private readonly sources: readonly RecordSource[],
  ) {}

  /** `all` in the order of a rebuild, each once; `held` are those of the index. */
  async execute(): Promise<{ all: RecordKey[]; held: ReadonlySet<string> }> {
    const held = await this.engine.keys();
    const keys = new Map(held.map((key) => [keyText(key), key]));
    for (const { type, ids } of await this.existing()) {
      for (const id of ids) keys.set(keyText({ type, id }), { type, id });
    }
    return { all: [...keys.values()].sort(compareKeys), held: new Set(held.map(keyText)) };
  }

  private existing() {
    return Promise.all(this.sources.map(async (source) => ({ type: source.type, ids: await source.ids() })));
  }
}
