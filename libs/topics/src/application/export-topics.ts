import { Injectable } from '@nestjs/common';
import { toDraft, type TopicDraft } from '../domain/topic-draft.js';
import { TopicStore } from '../persistence/topic-store.js';

/** The topics of a network file: those that did not come with the product, in the order of their ids. */
@Injectable()
export class ExportTopics {
  constructor(private readonly topics: TopicStore) {}

  async execute(): Promise<TopicDraft[]> {
    return (await this.topics.own()).map(toDraft);
  }
}
