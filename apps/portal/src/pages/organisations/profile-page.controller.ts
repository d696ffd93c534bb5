import { Controller, Param, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
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
import { NoteVisit } from './note-visit.js';
import { ProfileFacts } from './profile-facts.js';
import { ReadProfileParts } from './profile-parts.js';
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
    private readonly parts: ReadProfileParts,
    private readonly facts: ProfileFacts,
    private readonly visits: NoteVisit,
  ) {}

  @PageRoute('organisationen/:slug')
  async show(
    @Param('slug', { schema: slugParam }) slug: string,
    @Query({ schema: profileRequest }) { rollen, cursor: memberCursor }: ProfileRequest,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
    @Req() { headers }: Request,
  ): Promise<string> {
    const located = await this.getOrganisation.execute(slug, viewer);
    if ('movedTo' in located) throw new Moved(addressOf('organisation', located.movedTo));
    const { found } = located;
    this.visits.execute(found.id, { viewer, userAgent: headers['user-agent'] });
    const crossRole = rollen === 'andere';
    const parts = await this.parts.execute(found, { cursor: memberCursor ?? null, crossRole }, viewer, frame);
    const facts = this.facts.of(found, parts.ties, parts.work, frame);
    const isEditable = mayEdit(viewer, found.id);
    return renderPage(ProfilePage({ frame, organisation: found, facts, ...parts, crossRole, isEditable }));
  }
}
