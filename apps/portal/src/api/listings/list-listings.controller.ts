import { Controller, Get, Query } from '@nestjs/common';
import { ListListings } from '#listings';
import type { Language } from '#messages';
import { ResolveSlugs } from '#organisations';
import { TopicDirectory } from '#topics';
import { Access, Answers, CurrentLanguage } from '../../edge/index.js';
import { ListingPresenter } from './listing.presenter.js';
import { type ListingsRequest, listingsRequest, listingsResponse } from './listing.schema.js';

@Controller('api/v1/listings')
@Access('public')
export class ListListingsController {
  constructor(
    private readonly listListings: ListListings,
    private readonly resolveSlugs: ResolveSlugs,
    private readonly topics: TopicDirectory,
    private readonly presenter: ListingPresenter,
  ) {}

  @Get()
  @Answers(listingsResponse, 'Offers and needs that hold today, the newest first')
  async list(
    @Query({ schema: listingsRequest }) { kind, topic, organisation, ...page }: ListingsRequest,
    @CurrentLanguage() language: Language,
  ) {
    const organisationId =
      organisation && (await this.resolveSlugs.execute([organisation])).get(organisation);
    if (organisation && !organisationId) return { items: [], next: null };
    const filter = { kinds: kind, topics: topic && this.withNarrower(topic), organisationId };
    const { items, next } = await this.listListings.execute(filter, { cursor: null, ...page });
    return { items: items.map((item) => this.presenter.present(item, language)), next };
  }

  private withNarrower(topics: readonly string[]): string[] {
    const tree = this.topics.current;
    return topics.flatMap((slug) => [slug, ...tree.descendants(slug).map((below) => below.slug)]);
  }
}
