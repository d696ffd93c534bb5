import { Controller, Param, Query } from '@nestjs/common';
import { GetOrganisation } from '#organisations';
import type { Viewer } from '#platform';
import { addressOf } from '../../addresses/address-of.js';
import { Access, CurrentFrame, CurrentViewer, Moved, PageRoute, slugParam } from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { type PeersPageRequest, peersPageRequest } from './peers-page.schema.js';
import { PeersPage } from './peers.page.js';
import { ReadPeersPage } from './read-peers-page.js';

@Controller()
@Access('public')
export class PeersPageController {
  constructor(
    private readonly getOrganisation: GetOrganisation,
    private readonly read: ReadPeersPage,
  ) {}

  @PageRoute('organisationen/:slug/passende')
  async show(
    @Param('slug', { schema: slugParam }) slug: string,
    @Query({ schema: peersPageRequest }) request: PeersPageRequest,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const located = await this.getOrganisation.execute(slug, viewer);
    if ('movedTo' in located) throw new Moved(`${addressOf('organisation', located.movedTo)}/passende`);
    const { found } = located;
    const list = await this.read.execute(found, request, viewer, frame);
    return renderPage(PeersPage({ frame, organisation: found, request, list }));
  }
}
