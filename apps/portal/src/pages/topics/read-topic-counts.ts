import { Injectable } from '@nestjs/common';
import type { Viewer } from '#platform';
import { EVERYTHING, NO_FILTERS, type RecordType, SearchRecords } from '#search';

/** How many organisations and initiatives stand under a topic or below it. */
export interface TopicCount {
  readonly organisations: number;
  readonly initiatives: number;
}

/** Counts every topic at once: two searches. */
@Injectable()
export class ReadTopicCounts {
  constructor(private readonly searchRecords: SearchRecords) {}

  /** By slug; a topic that nobody works on is absent. */
  async execute(viewer: Viewer): Promise<ReadonlyMap<string, TopicCount>> {
    const [organisations, initiatives] = await Promise.all([
      this.count('organisation', viewer),
      this.count('initiative', viewer),
    ]);
    const slugs = [...new Set([...organisations.keys(), ...initiatives.keys()])];
    return new Map(
      slugs.map((slug) => [
        slug,
        { organisations: organisations.get(slug) ?? 0, initiatives: initiatives.get(slug) ?? 0 },
      ]),
    );
  }

  private async count(type: RecordType, viewer: Viewer): Promise<Map<string, number>> {
    const query = {
      ...EVERYTHING,
      filters: { ...NO_FILTERS, type: [type] },
      sort: 'title',
      limit: 1,
    } as const;
    const { facets } = await this.searchRecords.execute(query, viewer);
    return new Map(facets.topic.filter(({ count }) => count > 0).map(({ value, count }) => [value, count]));
  }
}
