import { Controller, Get, Query } from '@nestjs/common';
import { ListListings } from '#listings';
import type { Language } from '#messages';
import type { Viewer } from '#platform';
import { TopicDirectory } from '#topics';
import { Access, Answers, CurrentLanguage, CurrentViewer } from '../../edge/index.js';
import { FindNamed } from '../parts/find-named.js';
import { KnownFilters } from '../search/known-filters.js';
import { ListingPresenter } from './listing.presenter.js';
import { type ListingsRequest, listingsRequest, listingsResponse } from './listing.schema.js';

@Controller('api/v1/listings')
@Access('public')
export class ListListingsController {
  constructor(
    private readonly listListings: ListListings,
    private readonly findNamed: FindNamed,
    private readonly topics: TopicDirectory,
    private readonly known: KnownFilters,
    private readonly presenter: ListingPresenter,
  ) {}

  @Get()
  @Answers(listingsResponse, 'Offers and needs that hold today, the newest first')
  async list(
    @Query({ schema: listingsRequest }) { kind, topic, organisation, ...page }: ListingsRequest,
    @CurrentViewer() viewer: Viewer,
    @CurrentLanguage() language: Language,
  ) {
    this.known.check({ topic });
    const organisationId =
      organisation === undefined
        ? undefined
        : await this.findNamed.execute('organisation', organisation, viewer);
    const filter = { kinds: kind, topics: topic && this.withNarrower(topic), organisationId };
    const { items, next } = await this.listListings.execute(filter, { cursor: null, ...page });
    return { items: items.map((item) => this.presenter.present(item, language)), next };
  }

  private withNarrower(topics: readonly string[]): string[] {
    const tree = this.topics.current;
    return topics.flatMap((slug) => [slug, ...tree.descendants(slug).map((below) => below.slug)]);
  }
}
