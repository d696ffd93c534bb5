import { Body, Controller, Param } from '@nestjs/common';
import type { Viewer } from '#platform';
import { addressOf } from '../../addresses/address-of.js';
import { DismissListing } from '../../api/matching/dismiss-listing.js';
import { Access, CurrentViewer, FormRoute, SeeOther, slugParam } from '../../edge/index.js';
import { formBody, type FormBody } from '../accounts/fields.js';

/** The buttons beside what fits a listing, for those who act for its organisation. */
@Controller()
@Access('member')
export class ListingDismissalsPageController {
  constructor(private readonly dismiss: DismissListing) {}

  @FormRoute('biete-suche/:id/passend/:other/zurueckstellen')
  async put(
    @Param('id', { schema: slugParam }) id: string,
    @Param('other', { schema: slugParam }) other: string,
    @Body({ schema: formBody }) _body: FormBody,
    @CurrentViewer() viewer: Viewer,
  ): Promise<string> {
    await this.dismiss.execute(id, other, viewer);
    throw new SeeOther(addressOf('listing', id), 'dismissed');
  }

  @FormRoute('biete-suche/:id/passend/:other/wieder')
  async undo(
    @Param('id', { schema: slugParam }) id: string,
    @Param('other', { schema: slugParam }) other: string,
    @Body({ schema: formBody }) _body: FormBody,
    @CurrentViewer() viewer: Viewer,
  ): Promise<string> {
    await this.dismiss.undo(id, other, viewer);
    throw new SeeOther(addressOf('listing', id), 'proposed');
  }
}
