import { Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Viewer } from '#platform';
import { Access, Answers, CurrentViewer, slugParam } from '../../edge/index.js';
import { presentRef } from '../parts/ref.presenter.js';
import { DismissListing } from './dismiss-listing.js';
import { dismissalsResponse, dismissedResponse } from './match.schema.js';

/** What an organisation does not want to be proposed for what it offers and seeks; for those who act for it. */
@Controller('api/v1/listings/:id/matches')
@Access('member')
export class ListingDismissalsController {
  constructor(private readonly dismiss: DismissListing) {}

  @Get('dismissed')
  @Answers(dismissalsResponse, 'What the organisation put aside, the last one first')
  async list(@Param('id', { schema: slugParam }) id: string, @CurrentViewer() viewer: Viewer) {
    const found = await this.dismiss.list(id, viewer);
    return { items: found.map(({ slug, title }) => presentRef('listing', slug, title)) };
  }

  @Post(':other/dismissed')
  @HttpCode(200)
  @Answers(dismissedResponse, 'It is not proposed to the organisation any more')
  async put(
    @Param('id', { schema: slugParam }) id: string,
    @Param('other', { schema: slugParam }) other: string,
    @CurrentViewer() viewer: Viewer,
  ) {
    await this.dismiss.execute(id, other, viewer);
    return { dismissed: true };
  }

  @Delete(':other/dismissed')
  @Answers(dismissedResponse, 'It may be proposed again')
  async undo(
    @Param('id', { schema: slugParam }) id: string,
    @Param('other', { schema: slugParam }) other: string,
    @CurrentViewer() viewer: Viewer,
  ) {
    await this.dismiss.undo(id, other, viewer);
    return { dismissed: false };
  }
}
