import { Injectable } from '@nestjs/common';
import { Snapshot } from '#platform';
import { labelOf, termsOf, type TopicLanguage } from '../domain/topic.js';
import { TopicTree } from '../domain/topic-tree.js';
import { readable } from '../domain/proposal.js';
import { TopicStore } from '../persistence/topic-store.js';

/** The tree in memory, for whoever shows or compares topics: no statement, no waiting. At most a second old. */
@Injectable()
export class TopicDirectory extends Snapshot<TopicTree> {
  constructor(private readonly topics: TopicStore) {
    super();
  }

  /** The label in a language; of a topic that is not known yet, its slug made readable. */
  label(slug: string, language: TopicLanguage): string {
    const topic = this.current.find(slug);
    return topic ? labelOf(topic, language) : readable(slug);
  }

  /** Slugs from the nearest broader topic up to the root; empty for an unknown one. */
  ancestors(slug: string): string[] {
    return this.current.ancestors(slug).map((topic) => topic.slug);
  }

  /** Every word that means the topic; empty for an unknown one. */
  terms(slug: string): string[] {
    const topic = this.current.find(slug);
    return topic ? termsOf(topic) : [];
  }

  protected version(): Promise<string> {
    return this.topics.state();
  }

  protected async load(): Promise<TopicTree> {
    return new TopicTree(await this.topics.all());
  }
}
