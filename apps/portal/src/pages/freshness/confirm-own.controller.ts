import { Body, Controller, Param, UseInterceptors } from '@nestjs/common';
import { ConfirmOwn } from '#curation';
import type { Viewer } from '#platform';
import { addressOf } from '../../addresses/address-of.js';
import { FollowRenamed } from '../../api/parts/follow-renamed.js';
import { Access, CurrentViewer, FormRoute, SeeOther, slugParam } from '../../edge/index.js';
import { formBody, type FormBody } from '../accounts/fields.js';

/** For editors, on the profile itself: it is still right, whether or not they were asked. */
@Controller()
@Access('editor')
@UseInterceptors(FollowRenamed)
export class ConfirmOwnController {
  constructor(private readonly confirm: ConfirmOwn) {}

  @FormRoute('organisationen/:slug/bestaetigen')
  async act(
    @Param('slug', { schema: slugParam }) slug: string,
    @Body({ schema: formBody }) _body: FormBody,
    @CurrentViewer() viewer: Viewer,
  ): Promise<never> {
    await this.confirm.execute(slug, viewer);
    throw new SeeOther(addressOf('organisation', slug), 'confirmed');
  }
}
