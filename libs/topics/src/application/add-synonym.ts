import { Injectable } from '@nestjs/common';
import { DomainError, Outbox, Transaction } from '#platform';
import { withSynonym } from '../domain/with-synonym.js';
import { TREE_CHANGED } from '../domain/topic.event.js';
import { TopicTree } from '../domain/topic-tree.js';
import { TopicStore } from '../persistence/topic-store.js';

/** Lets a curator say that a word means a topic, so that whoever types it finds that. */
@Injectable()
export class AddSynonym {
  constructor(
    private readonly transaction: Transaction,
    private readonly topics: TopicStore,
    private readonly outbox: Outbox,
  ) {}

  /**
   * The topic is the curators' from now on: neither a newer shipped tree nor a file changes it.
   *
   * @param term as it shall be shown
   * @returns whether it is new; the topic may be called so already
   * @throws DomainError `TOPIC.NOT_FOUND`; `TOPIC.TERM_INVALID`; `TOPIC.TERM_TAKEN` with the `label` of the topic that it means;
   * `TOPIC.TERMS_FULL`; `TOPIC.CHANGED_MEANWHILE`
   */
  execute(slug: string, term: string): Promise<boolean> {
    return this.transaction.run(async () => {
      const tree = new TopicTree(await this.topics.all());
      tree.get(slug);
      const [held] = await this.topics.bySlugs([slug]);
      const topic = withSynonym(held!, term, tree.findByTerm(term));
      if (topic === null) return false;
      const written = await this.topics.write([topic]);
      if (written.length === 0)
        throw new DomainError('TOPIC.CHANGED_MEANWHILE', 'conflict', { slugs: [slug] });
      await this.outbox.append([{ event: TREE_CHANGED, subject: slug }]);
      return true;
    });
  }
}
