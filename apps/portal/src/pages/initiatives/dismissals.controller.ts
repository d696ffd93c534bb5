import { Body, Controller, Param } from '@nestjs/common';
import type { Viewer } from '#platform';
import { addressOf } from '../../addresses/address-of.js';
import { DismissInitiative } from '../../api/matching/dismiss-initiative.js';
import { Access, CurrentViewer, FormRoute, SeeOther, slugParam } from '../../edge/index.js';
import { formBody, type FormBody } from '../accounts/fields.js';

/** The buttons beside similar initiatives, for those who act for the organisation that leads one. */
@Controller()
@Access('member')
export class InitiativeDismissalsPageController {
  constructor(private readonly dismiss: DismissInitiative) {}

  @FormRoute('initiativen/:slug/aehnlich/:other/zurueckstellen')
  async put(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('other', { schema: slugParam }) other: string,
    @Body({ schema: formBody }) _body: FormBody,
    @CurrentViewer() viewer: Viewer,
  ): Promise<string> {
    await this.dismiss.execute(slug, other, viewer);
    throw new SeeOther(addressOf('initiative', slug), 'dismissed');
  }

  @FormRoute('initiativen/:slug/aehnlich/:other/wieder')
  async undo(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('other', { schema: slugParam }) other: string,
    @Body({ schema: formBody }) _body: FormBody,
    @CurrentViewer() viewer: Viewer,
  ): Promise<string> {
    await this.dismiss.undo(slug, other, viewer);
    throw new SeeOther(addressOf('initiative', slug), 'proposed');
  }
}
