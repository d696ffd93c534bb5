import { Controller, Get, Param } from '@nestjs/common';
import { GetListing } from '#listings';
import type { Language } from '#messages';
import { Access, Answers, CurrentLanguage, slugParam } from '../../edge/index.js';
import { ListingPresenter } from './listing.presenter.js';
import { listingResponse } from './listing.schema.js';

@Controller('api/v1/listings/:id')
@Access('public')
export class ListingController {
  constructor(
    private readonly getListing: GetListing,
    private readonly presenter: ListingPresenter,
  ) {}

  @Get()
  @Answers(listingResponse, 'One offer or need, also when it no longer holds')
  async read(@Param('id', { schema: slugParam }) id: string, @CurrentLanguage() language: Language) {
    return this.presenter.present(await this.getListing.execute(id), language);
  }
}
