import { Controller, Param, Query } from '@nestjs/common';
import { GetOrganisation } from '#organisations';
import { mayEdit, type Viewer } from '#platform';
import { z } from 'zod';
import { addressOf } from '../../addresses/address-of.js';
import {
  Access,
  cursor,
  CurrentFrame,
  CurrentViewer,
  Moved,
  PageRoute,
  slugParam,
} from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { ProfileFacts } from './profile-facts.js';
import { ReadProfilePeers } from './profile-peers.js';
import { ReadProfileTies } from './profile-ties.js';
import { ReadProfileWork } from './profile-work.js';
import { ProfilePage } from './profile.page.js';

const profileRequest = z.strictObject({
  rollen: z.literal('andere').optional().describe('Only peers that play another role'),
  cursor,
});
type ProfileRequest = z.infer<typeof profileRequest>;

@Controller()
@Access('public')
export class ProfilePageController {
  constructor(
    private readonly getOrganisation: GetOrganisation,
    private readonly ties: ReadProfileTies,
    private readonly work: ReadProfileWork,
    private readonly peers: ReadProfilePeers,
    private readonly facts: ProfileFacts,
  ) {}

  @PageRoute('organisationen/:slug')
  async show(
    @Param('slug', { schema: slugParam }) slug: string,
    @Query({ schema: profileRequest }) { rollen, cursor: memberCursor }: ProfileRequest,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const located = await this.getOrganisation.execute(slug, viewer);
    if ('movedTo' in located) throw new Moved(addressOf('organisation', located.movedTo));
    const { found } = located;
    const crossRole = rollen === 'andere';
    const [ties, work, peers] = await Promise.all([
      this.ties.execute(found, memberCursor ?? null),
      this.work.execute(found.id, viewer),
      this.peers.execute(found, crossRole, viewer, frame),
    ]);
    const facts = this.facts.of(found, ties, work, frame);
    const isEditable = mayEdit(viewer, found.id);
    return renderPage(
      ProfilePage({ frame, organisation: found, facts, ties, work, peers, crossRole, isEditable }),
    );
  }
}
