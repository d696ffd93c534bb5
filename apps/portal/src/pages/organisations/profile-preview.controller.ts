import { Controller, Param, UseInterceptors } from '@nestjs/common';
import { GetEditable, GetOrganisation } from '#organisations';
import { DomainError, type Viewer, VISITOR } from '#platform';
import { z } from 'zod';
import { FollowRenamed } from '../../api/parts/follow-renamed.js';
import { Access, CurrentFrame, CurrentViewer, PageRoute, slugParam } from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { ProfileFacts } from './profile-facts.js';
import { ReadProfileParts } from './profile-parts.js';
import { ProfilePage } from './profile.page.js';

const params = z.strictObject({ slug: slugParam, audience: z.enum(['besucher', 'mitglied']) });

/** Somebody of each audience, who belongs to no organisation here. */
const SOMEBODY: Readonly<Record<z.infer<typeof params>['audience'], Viewer>> = {
  besucher: VISITOR,
  mitglied: { kind: 'member', organisationIds: [] },
};

/** The profile as others see it, for those who may change it (PRO-05): the page that others get, read as they read it. */
@Controller()
@Access('editor')
@UseInterceptors(FollowRenamed)
export class ProfilePreviewController {
  constructor(
    private readonly editable: GetEditable,
    private readonly organisations: GetOrganisation,
    private readonly parts: ReadProfileParts,
    private readonly facts: ProfileFacts,
  ) {}

  @PageRoute('organisationen/:slug/ansicht/:audience')
  async show(
    @Param({ schema: params }) { slug, audience }: z.infer<typeof params>,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    await this.editable.execute(slug, viewer);
    const somebody = SOMEBODY[audience];
    const located = await this.organisations.execute(slug, somebody);
    if ('movedTo' in located) throw new DomainError('ORGANISATION.NOT_FOUND', 'not-found', { slug });
    const { found } = located;
    const parts = await this.parts.execute(found, { cursor: null, crossRole: false }, somebody, frame);
    const facts = this.facts.of(found, parts.ties, parts.work, frame);
    const seenBy = somebody.kind === 'visitor' ? 'public' : 'members';
    return renderPage(ProfilePage({ frame, organisation: found, facts, ...parts, crossRole: false, seenBy }));
  }
}
