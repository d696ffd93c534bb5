import { Controller, Param } from '@nestjs/common';
import { ReadSeen } from '#curation';
import { GetOrganisation } from '#organisations';
import type { Viewer } from '#platform';
import { addressOf } from '../../addresses/address-of.js';
import { Access, CurrentFrame, CurrentViewer, Moved, PageRoute, slugParam } from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { SeenPage } from './seen.page.js';

/** For editors: how often their profile was seen. */
@Controller()
@Access('editor')
export class SeenPageController {
  constructor(
    private readonly organisations: GetOrganisation,
    private readonly read: ReadSeen,
  ) {}

  @PageRoute('organisationen/:slug/gesehen')
  async show(
    @Param('slug', { schema: slugParam }) slug: string,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const located = await this.organisations.execute(slug, viewer);
    if ('movedTo' in located) throw new Moved(`${addressOf('organisation', located.movedTo)}/gesehen`);
    const { found } = located;
    const months = await this.read.execute(found.id, viewer);
    return renderPage(SeenPage({ frame, organisation: found, months }));
  }
}
