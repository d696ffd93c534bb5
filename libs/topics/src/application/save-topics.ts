import { Injectable } from '@nestjs/common';
import { DomainError, type ImportSource, Outbox, type SaveResult, Transaction } from '#platform';
import { type MergedTopic, mergeTopic } from '../domain/merge-topic.js';
import { findSelfReferences } from '../domain/review-drafts.js';
import type { StoredTopic } from '../domain/stored-topic.js';
import { TREE_CHANGED } from '../domain/topic.event.js';
import { mentionedIn, type TopicDraft } from '../domain/topic-draft.js';
import { TopicStore } from '../persistence/topic-store.js';
import { ProposeTopics } from './propose-topics.js';

/** Takes in topics that a file describes: unknown ones become proposals, shipped and curated ones stay as they are. */
@Injectable()
export class SaveTopics {
  constructor(
    private readonly transaction: Transaction,
    private readonly topics: TopicStore,
    private readonly proposeTopics: ProposeTopics,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Broader and related topics that nobody knows become proposals too.
   *
   * @param drafts checked entries, each id once; up to some hundred
   * @returns one result a draft, in their order; `conflicts` are fields that differ from a shipped or curated topic
   * @throws DomainError `TOPIC.REFERS_TO_ITSELF` with `entries: [{ id, path }]`; `TOPIC.CHANGED_MEANWHILE` with `slugs`
   */
  execute(drafts: readonly TopicDraft[], source: ImportSource): Promise<SaveResult[]> {
    return this.transaction.run(async () => {
      await this.checkReferences(drafts);
      const merged = await this.merge(drafts, source);
      await this.write(merged.filter(({ result }) => result !== 'unchanged').map(({ topic }) => topic));
      await this.proposeTopics.execute(drafts.flatMap(mentionedIn), source.name);
      return merged.map(({ topic, result, conflicts }) => ({ id: topic.slug, result, conflicts }));
    });
  }

  private async checkReferences(drafts: readonly TopicDraft[]): Promise<void> {
    const links = await this.topics.broaderLinks(
      drafts.flatMap(({ id, broader }) => [id, ...(broader ? [broader] : [])]),
    );
    const entries = findSelfReferences(drafts, (slug) => links.get(slug) ?? null);
    if (entries.length > 0) throw new DomainError('TOPIC.REFERS_TO_ITSELF', 'invalid', { entries });
  }

  private async merge(drafts: readonly TopicDraft[], source: ImportSource): Promise<MergedTopic[]> {
    const ids = drafts.map(({ id }) => id);
    const held = new Map((await this.topics.bySlugs(ids)).map((topic) => [topic.slug, topic]));
    const naming = await this.topics.relatedTo([...held.keys()]);
    return drafts.map((draft) => {
      const others = naming.filter(({ related }) => related.includes(draft.id)).map(({ slug }) => slug);
      return mergeTopic(held.get(draft.id) ?? null, draft, source.name, others);
    });
  }

  private async write(topics: readonly StoredTopic[]): Promise<void> {
    const written = new Set(await this.topics.write(topics));
    const lost = topics.filter(({ slug }) => !written.has(slug)).map(({ slug }) => slug);
    if (lost.length > 0) throw new DomainError('TOPIC.CHANGED_MEANWHILE', 'conflict', { slugs: lost });
    await this.outbox.append([...written].map((slug) => ({ event: TREE_CHANGED, subject: slug })));
  }
}
