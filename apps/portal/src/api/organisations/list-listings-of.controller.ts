import { Controller, Get, Param, Query } from '@nestjs/common';
import { ListListings } from '#listings';
import type { Language } from '#messages';
import type { Viewer } from '#platform';
import { Access, Answers, CurrentLanguage, CurrentViewer, slugParam } from '../../edge/index.js';
import { ListingPresenter } from '../listings/listing.presenter.js';
import { listingsResponse } from '../listings/listing.schema.js';
import { type PageQuery, pageRequest } from '../parts/page.schema.js';
import { FindBySlug } from './find-by-slug.js';

@Controller('api/v1/organisations/:slug/listings')
@Access('public')
export class ListListingsOfController {
  constructor(
    private readonly find: FindBySlug,
    private readonly listListings: ListListings,
    private readonly presenter: ListingPresenter,
  ) {}

  @Get()
  @Answers(listingsResponse, 'What an organisation offers and seeks today')
  async list(
    @Param('slug', { schema: slugParam }) slug: string,
    @Query({ schema: pageRequest }) page: PageQuery,
    @CurrentViewer() viewer: Viewer,
    @CurrentLanguage() language: Language,
  ) {
    const { id } = await this.find.execute(slug, viewer, 'listings');
    const { items, next } = await this.listListings.execute(
      { organisationId: id },
      { cursor: null, ...page },
    );
    return { items: items.map((item) => this.presenter.present(item, language)), next };
  }
}
