import { Injectable } from '@nestjs/common';
import { Outbox, Transaction } from '#platform';
import { proposalOf } from '../domain/proposal.js';
import { TREE_CHANGED } from '../domain/topic.event.js';
import { TopicStore } from '../persistence/topic-store.js';

/** Keeps topics that somebody uses and the tree does not hold: they become proposals, nothing is lost. */
@Injectable()
export class ProposeTopics {
  constructor(
    private readonly transaction: Transaction,
    private readonly topics: TopicStore,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @param slugs as used by organisations, initiatives and so on; known ones and repetitions are fine
   * @param sourceName the file's name, null when a person used them
   * @returns slugs that are new
   */
  async execute(slugs: Iterable<string>, sourceName: string | null): Promise<string[]> {
    const wanted = [...new Set(slugs)];
    if (wanted.length === 0) return [];
    return this.transaction.run(async () => {
      const held = new Set((await this.topics.bySlugs(wanted)).map(({ slug }) => slug));
      const unknown = wanted.filter((slug) => !held.has(slug));
      const created = await this.topics.write(unknown.map((slug) => proposalOf(slug, sourceName)));
      await this.outbox.append(created.map((slug) => ({ event: TREE_CHANGED, subject: slug })));
      return created;
    });
  }
}
