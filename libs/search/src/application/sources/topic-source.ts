import { Injectable } from '@nestjs/common';
import { termsOf, type Topic, TopicDirectory } from '#topics';
import type { SearchRecord } from '../../domain/record.js';
import { RecordSource } from '../../domain/record-source.js';

/** Topics are the same for everybody and are named by their slug. */
@Injectable()
export class TopicSource extends RecordSource {
  readonly type = 'topic';

  constructor(private readonly topics: TopicDirectory) {
    super();
  }

  async ids(): Promise<string[]> {
    return (await this.topics.refresh()).all.map(({ slug }) => slug);
  }

  async forAudience(slugs: readonly string[]): Promise<SearchRecord[]> {
    const tree = await this.topics.refresh();
    return slugs.flatMap((slug) => tree.find(slug) ?? []).map(recordOf);
  }

  async forViewer(slugs: readonly string[]): Promise<SearchRecord[]> {
    return slugs.flatMap((slug) => this.topics.current.find(slug) ?? []).map(recordOf);
  }
}

function recordOf(topic: Topic): SearchRecord {
  const [title, ...names] = termsOf(topic);
  return {
    type: 'topic',
    id: topic.slug,
    slug: topic.slug,
    title: title!,
    names,
    sections: [{ text: [title, ...names].join('\n'), weight: 'name' }],
    topics: [topic.slug],
    kinds: [],
    listing: null,
    openForCooperation: false,
    place: null,
    organisation: null,
    date: null,
    excerpt: '',
  };
}
