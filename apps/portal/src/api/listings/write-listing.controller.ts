import { Body, Controller, Delete, HttpCode, Param, Patch, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import {
  CreateListing,
  EditListing,
  type ListingChanges,
  listingChanges,
  type NewListing,
  newListing,
  WithdrawListing,
} from '#listings';
import type { Language } from '#messages';
import type { Viewer } from '#platform';
import {
  Access,
  Answers,
  CurrentLanguage,
  CurrentViewer,
  IfMatch,
  NeedsVersion,
  slugParam,
} from '../../edge/index.js';
import { sayFaults } from '../parts/say-faults.js';
import { listingResponse } from './listing.schema.js';
import { ReadListing } from './read-listing.js';

/** Offers and needs, written by editors of their organisation. */
@Controller('api/v1/listings')
@Access('editor')
export class WriteListingController {
  constructor(
    private readonly createListing: CreateListing,
    private readonly editListing: EditListing,
    private readonly withdrawListing: WithdrawListing,
    private readonly readListing: ReadListing,
  ) {}

  @Post()
  @Answers(listingResponse, 'A new offer or need of an organisation; its address is in `Location`', 201)
  async create(
    @Body({ schema: newListing }) said: NewListing,
    @CurrentViewer() viewer: Viewer,
    @CurrentLanguage() language: Language,
    @Res({ passthrough: true }) response: Response,
  ) {
    const { slug } = await this.createListing.execute(said, viewer).catch(sayFaults);
    response.location(`/api/v1/listings/${slug}`);
    return this.readListing.execute(slug, viewer, language);
  }

  @Patch(':id')
  @NeedsVersion()
  @Answers(listingResponse, 'Changes the named fields of a listing (merge patch, RFC 7396)')
  async edit(
    @Param('id', { schema: slugParam }) id: string,
    @IfMatch() version: number,
    @Body({ schema: listingChanges }) changes: ListingChanges,
    @CurrentViewer() viewer: Viewer,
    @CurrentLanguage() language: Language,
  ) {
    await this.editListing.execute({ slug: id, version, changes }, viewer).catch(sayFaults);
    return this.readListing.execute(id, viewer, language);
  }

  /** It is kept for its history. */
  @Delete(':id')
  @HttpCode(204)
  @NeedsVersion()
  async withdraw(
    @Param('id', { schema: slugParam }) id: string,
    @IfMatch() version: number,
    @CurrentViewer() viewer: Viewer,
  ): Promise<void> {
    await this.withdrawListing.execute(id, version, viewer);
  }

  @Post(':id/restore')
  @Answers(listingResponse, 'Undoes that a listing was withdrawn')
  async takeBack(
    @Param('id', { schema: slugParam }) id: string,
    @CurrentViewer() viewer: Viewer,
    @CurrentLanguage() language: Language,
  ) {
    await this.withdrawListing.takeBack(id, viewer);
    return this.readListing.execute(id, viewer, language);
  }
}
