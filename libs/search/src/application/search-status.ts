import { Inject, Injectable } from '@nestjs/common';
import { Backlog } from '#platform';
import type { RecordSource } from '../domain/record-source.js';
import { SearchEngine } from '../domain/search-engine.js';
import { RECORD_SOURCES } from './record-sources.js';

/** How the index stands beside the database. */
@Injectable()
export class SearchStatus {
  constructor(
    private readonly engine: SearchEngine,
    private readonly backlog: Backlog,
    @Inject(RECORD_SOURCES) private readonly sources: readonly RecordSource[],
  ) {}

  /** `waiting`: news and jobs that were not carried out yet, of all kinds. */
  async execute(): Promise<{ engine: string; documents: number; records: number; waiting: number }> {
    const { documents } = await this.engine.status();
    const ids = await Promise.all(this.sources.map((source) => source.ids()));
    return {
      engine: this.engine.name,
      documents,
      records: ids.flat().length,
      waiting: await this.backlog.count(),
    };
  }
}
