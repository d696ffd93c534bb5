import { Injectable } from '@nestjs/common';
import { ListGuidingQuestions, type QuestionLine } from '#exchange';
import { ListListings } from '#listings';
import { type Viewer } from '#platform';
import { NO_FILTERS, type RecordType } from '#search';
import { TopicDirectory } from '#topics';
import { type NetworkMap, ReadNetworkMap } from '../map/read-network-map.js';
import { exampleTopics, type UsedTopic, usedTopics } from './used-topics.js';
import { type Fit, findFits } from './find-fits.js';

const MOST_TOPICS = 12;
const MOST_EXAMPLES = 3;
const MOST_FITS = 4;
/** Among so many of the newest offers and needs pairs are looked for. */
const LISTINGS_LOOKED_AT = 200;

/** What the start page shows, all of it read from the network itself. */
export interface StartContent {
  /** How much of each kind there is. */
  readonly counts: Readonly<Record<RecordType, number>>;
  readonly networks: number;
  readonly map: NetworkMap;
  readonly fits: readonly Fit[];
  readonly questions: readonly QuestionLine[];
  readonly topics: readonly UsedTopic[];
  /** Slugs of topics to ask for. */
  readonly examples: readonly string[];
}

/** Gathers the start page with a number of statements that does not grow with the network. */
@Injectable()
export class ReadStart {
  constructor(
    private readonly readMap: ReadNetworkMap,
    private readonly listListings: ListListings,
    private readonly listQuestions: ListGuidingQuestions,
    private readonly topics: TopicDirectory,
  ) {}

  async execute(viewer: Viewer): Promise<StartContent> {
    const [map, listings, questions] = await Promise.all([
      this.readMap.execute(NO_FILTERS, viewer),
      this.listListings.execute({}, { cursor: null, limit: LISTINGS_LOOKED_AT }),
      this.listQuestions.all(),
    ]);
    const tree = this.topics.current;
    const countOf = (counts: readonly { value: string; count: number }[], value: string) =>
      counts.find((one) => one.value === value)?.count ?? 0;
    const { type, kind, topic } = map.facets;
    const used = usedTopics(topic, tree, topic.length);
    return {
      counts: {
        organisation: countOf(type, 'organisation'),
        initiative: countOf(type, 'initiative'),
        listing: countOf(type, 'listing'),
        topic: countOf(type, 'topic'),
        event: countOf(type, 'event'),
        statement: countOf(type, 'statement'),
      },
      networks: countOf(kind, 'network'),
      map,
      fits: findFits(listings.items, MOST_FITS),
      questions,
      topics: used.slice(0, MOST_TOPICS),
      examples: exampleTopics(used, tree, MOST_EXAMPLES),
    };
  }
}
