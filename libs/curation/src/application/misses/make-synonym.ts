import { Injectable } from '@nestjs/common';
import { RecordAudit } from '#history';
import { curatesAll, DomainError, Transaction, type Viewer } from '#platform';
import { SettleMiss } from '#search';
import { AddSynonym } from '#topics';

/** What was asked for in vain, and what it means. */
export interface SynonymRequest {
  /** As they were asked. */
  readonly words: string;
  /** What becomes a name of the topic: the words, or a part of them. */
  readonly term: string;
  /** Slug. */
  readonly topic: string;
}

/** Makes words that were not found a synonym of a topic. */
@Injectable()
export class MakeSynonym {
  constructor(
    private readonly transaction: Transaction,
    private readonly addSynonym: AddSynonym,
    private readonly misses: SettleMiss,
    private readonly audit: RecordAudit,
  ) {}

  /** @throws DomainError `ACCESS.FORBIDDEN` for curators of a part, as topics are everybody's; what `AddSynonym` throws */
  async execute({ words, term, topic }: SynonymRequest, viewer: Viewer): Promise<void> {
    if (!curatesAll(viewer)) throw new DomainError('ACCESS.FORBIDDEN', 'forbidden');
    await this.transaction.run(async () => {
      const isNew = await this.addSynonym.execute(topic, term);
      await this.misses.mended(words);
      if (!isNew) return;
      await this.audit.execute({
        accountId: viewer.account!.id,
        role: 'curator',
        action: 'topics.synonym-added',
        subjectKind: 'topic',
        subjectId: topic,
        details: { term },
      });
    });
  }
}
