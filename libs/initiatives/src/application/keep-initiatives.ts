import { Injectable } from '@nestjs/common';
import { type ImportedChange, RecordImports } from '#history';
import { ReplaceDerivedTopics } from '#organisations';
import { Outbox } from '#platform';
import type { Initiative } from '../domain/initiative.js';
import { INITIATIVE_CHANGED } from '../domain/initiative.event.js';
import { topicOrigins } from '../domain/topic-origins.js';
import { InitiativeStore } from '../persistence/initiative-store.js';

/** Stores changed initiatives with all that follows from it: the topics of organisations, and the news. */
@Injectable()
export class KeepInitiatives {
  constructor(
    private readonly initiatives: InitiativeStore,
    private readonly derivedTopics: ReplaceDerivedTopics,
    private readonly outbox: Outbox,
    private readonly imports: RecordImports,
  ) {}

  /** To be called inside a transaction. */
  async execute(changed: readonly Initiative[], imported: readonly ImportedChange[] = []): Promise<void> {
    if (changed.length === 0) return;
    await this.initiatives.save(changed);
    await this.imports.execute(imported);
    await this.derivedTopics.execute('initiative', changed.flatMap(topicOrigins));
    await this.outbox.append(changed.map(({ id }) => ({ event: INITIATIVE_CHANGED, subject: id })));
  }
}
