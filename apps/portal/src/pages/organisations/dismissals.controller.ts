import { Body, Controller, Param } from '@nestjs/common';
import { DismissMatch } from '#matching';
import { GetOrganisation } from '#organisations';
import { DomainError, type Viewer } from '#platform';
import { addressOf } from '../../addresses/address-of.js';
import { Access, CurrentViewer, FormRoute, SeeOther, slugParam } from '../../edge/index.js';
import { formBody, type FormBody } from '../accounts/fields.js';

/** The buttons beside proposals, for those who act for the organisation. */
@Controller()
@Access('member')
export class DismissalsPageController {
  constructor(
    private readonly organisations: GetOrganisation,
    private readonly dismiss: DismissMatch,
  ) {}

  @FormRoute('organisationen/:slug/passende/:other/zurueckstellen')
  async put(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('other', { schema: slugParam }) other: string,
    @Body({ schema: formBody }) _body: FormBody,
    @CurrentViewer() viewer: Viewer,
  ): Promise<string> {
    const them = { type: 'organisation', id: await this.idOf(other, viewer) } as const;
    await this.dismiss.execute(await this.idOf(slug, viewer), them, viewer);
    throw new SeeOther(`${addressOf('organisation', slug)}/passende`, 'dismissed');
  }

  @FormRoute('organisationen/:slug/passende/:other/wieder')
  async undo(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('other', { schema: slugParam }) other: string,
    @Body({ schema: formBody }) _body: FormBody,
    @CurrentViewer() viewer: Viewer,
  ): Promise<string> {
    const them = { type: 'organisation', id: await this.idOf(other, viewer) } as const;
    await this.dismiss.undo(await this.idOf(slug, viewer), them, viewer);
    throw new SeeOther(`${addressOf('organisation', slug)}/passende`, 'proposed');
  }

  /** A form comes from a page that was just shown: whoever moved since is looked for there. */
  private async idOf(slug: string, viewer: Viewer): Promise<string> {
    const located = await this.organisations.execute(slug, viewer);
    if ('movedTo' in located) throw new DomainError('ORGANISATION.NOT_FOUND', 'not-found');
    return located.found.id;
  }
}
