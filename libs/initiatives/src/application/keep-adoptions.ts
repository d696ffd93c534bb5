import { Injectable } from '@nestjs/common';
import { type ImportedChange, RecordImports } from '#history';
import { Outbox } from '#platform';
import type { StoredAdoption } from '../domain/adoptions/stored-adoption.js';
import { INITIATIVE_CHANGED } from '../domain/initiative.event.js';
import { AdoptionStore } from '../persistence/adoption-store.js';

/** An adoption as it is now, and as it was; null where it is new. */
export interface ChangedAdoption {
  readonly before: StoredAdoption | null;
  readonly row: StoredAdoption;
}

/** Stores changed adoptions, with the news for every initiative that they touch or touched. */
@Injectable()
export class KeepAdoptions {
  constructor(
    private readonly adoptions: AdoptionStore,
    private readonly imports: RecordImports,
    private readonly outbox: Outbox,
  ) {}

  /** To be called inside a transaction. */
  async execute(
    changed: readonly ChangedAdoption[],
    imported: readonly ImportedChange[] = [],
  ): Promise<void> {
    await this.adoptions.save(changed.map(({ row }) => row));
    await this.imports.execute(imported);
    const touched = changed.flatMap(({ before, row }) => [row.initiativeId, before?.as ?? [], row.as ?? []]);
    const news = [...new Set(touched.flat())].map((subject) => ({ event: INITIATIVE_CHANGED, subject }));
    await this.outbox.append(news);
  }
}
