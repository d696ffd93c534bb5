import { Injectable } from '@nestjs/common';
import { ListListings, type ListingKind, type ListingView } from '#listings';
import type { Page, Viewer } from '#platform';
import {
  EVERYTHING,
  LookUpWords,
  NO_FILTERS,
  type RecordType,
  type SearchRecord,
  type SearchAnswer,
  SearchRecords,
} from '#search';
import { TopicDirectory } from '#topics';

/** The beginning of a list, and how long it is. */
export interface FoundRecords {
  readonly records: readonly SearchRecord[];
  readonly total: number;
}

/** What stands under a topic or under one below it, as far as it is shown. */
export interface TopicRecords {
  readonly organisations: FoundRecords;
  readonly initiatives: FoundRecords;
  readonly offers: Page<ListingView>;
  readonly needs: Page<ListingView>;
  /** What was said that names the topic in any of its words: few statements are filed under a topic, many speak of one. */
  readonly statements: FoundRecords;
}

/** Who works on a topic, what is offered and sought, and what was said about it (DIR-14). */
@Injectable()
export class ReadTopicRecords {
  constructor(
    private readonly searchRecords: SearchRecords,
    private readonly lookUpWords: LookUpWords,
    private readonly listListings: ListListings,
    private readonly topics: TopicDirectory,
  ) {}

  /**
   * A fixed number of statements.
   *
   * @param most of each kind
   * @throws DomainError `TOPIC.NOT_FOUND`
   */
  async execute(slug: string, most: number, viewer: Viewer): Promise<TopicRecords> {
    const tree = this.topics.current;
    const branch = [slug, ...tree.descendants(slug).map((below) => below.slug)];
    const [organisations, initiatives, statements, offers, needs] = await Promise.all([
      this.filed('organisation', slug, most, viewer),
      this.filed('initiative', slug, most, viewer),
      this.naming(tree.label(slug, 'de'), most, viewer),
      this.listings('offer', branch, most),
      this.listings('need', branch, most),
    ]);
    return { organisations, initiatives, offers, needs, statements };
  }

  private async filed(type: RecordType, topic: string, limit: number, viewer: Viewer): Promise<FoundRecords> {
    const filters = { ...NO_FILTERS, type: [type], topic: [topic] };
    return recordsOf(
      await this.searchRecords.execute({ ...EVERYTHING, filters, sort: 'title', limit }, viewer),
    );
  }

  private async naming(text: string, limit: number, viewer: Viewer): Promise<FoundRecords> {
    const filters = { ...NO_FILTERS, type: ['statement' as const] };
    return recordsOf(await this.lookUpWords.execute({ ...EVERYTHING, text, filters, limit }, viewer));
  }

  private listings(kind: ListingKind, topics: readonly string[], limit: number): Promise<Page<ListingView>> {
    return this.listListings.execute({ kinds: [kind], topics }, { cursor: null, limit });
  }
}

function recordsOf({ hits, total }: Pick<SearchAnswer, 'hits' | 'total'>): FoundRecords {
  return { records: hits.map(({ record }) => record), total: total.count };
}
