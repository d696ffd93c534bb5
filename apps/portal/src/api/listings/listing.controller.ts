import { Controller, Get, Param } from '@nestjs/common';
import type { Language } from '#messages';
import type { Viewer } from '#platform';
import { Access, Answers, CurrentLanguage, CurrentViewer, slugParam } from '../../edge/index.js';
import { listingResponse } from './listing.schema.js';
import { ReadListing } from './read-listing.js';

@Controller('api/v1/listings/:id')
@Access('public')
export class ListingController {
  constructor(private readonly readListing: ReadListing) {}

  @Get()
  @Answers(listingResponse, 'One offer or need, also when it no longer holds')
  read(
    @Param('id', { schema: slugParam }) id: string,
    @CurrentViewer() viewer: Viewer,
    @CurrentLanguage() language: Language,
  ) {
    return this.readListing.execute(id, viewer, language);
  }
}
