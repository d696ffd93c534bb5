import { Body, Controller, Delete, Get, HttpCode, Param, Post, UseInterceptors } from '@nestjs/common';
import { type Invitation, ManageTeam, noOpenInvitation } from '#accounts';
import type { Language } from '#messages';
import type { Viewer } from '#platform';
import { z } from 'zod';
import { Access, Answers, CurrentLanguage, CurrentViewer, slugParam, ForPeople } from '../../edge/index.js';
import { FollowRenamed } from '../parts/follow-renamed.js';
import { FindTeamBySlug } from './find-team-by-slug.js';
import { SendInvitation } from './send-invitation.js';
import { invitationRequest, invitationResponse, invitationsResponse } from './team.schema.js';

const invitationParam = z.uuid();

/** Whom an organisation asks to work with it. */
@Controller('api/v1/organisations/:slug/invitations')
@Access('member')
@UseInterceptors(FollowRenamed)
export class InvitationsController {
  constructor(
    private readonly find: FindTeamBySlug,
    private readonly team: ManageTeam,
    private readonly invite: SendInvitation,
  ) {}

  @Get()
  @Answers(invitationsResponse, 'Invitations that can still be accepted, the newest first')
  async list(@Param('slug', { schema: slugParam }) slug: string, @CurrentViewer() viewer: Viewer) {
    const id = await this.find.execute(slug, viewer);
    return { items: (await this.team.openInvitations(id, viewer)).map(present) };
  }

  @ForPeople()
  @Post()
  @Answers(
    invitationResponse,
    'Invites somebody by mail; a second one to a mailbox stands for the first',
    201,
  )
  async send(
    @Param('slug', { schema: slugParam }) slug: string,
    @Body({ schema: invitationRequest }) wanted: z.infer<typeof invitationRequest>,
    @CurrentViewer() viewer: Viewer,
    @CurrentLanguage() language: Language,
  ) {
    const id = await this.find.execute(slug, viewer);
    return present(await this.invite.execute(id, { ...wanted, language }, viewer));
  }

  @Delete(':invitation')
  @HttpCode(204)
  async withdraw(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('invitation', { schema: invitationParam }) invitation: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<void> {
    const id = await this.find.execute(slug, viewer);
    if (!(await this.team.withdrawInvitation(invitation, id, viewer))) throw noOpenInvitation();
  }
}

function present({ id, email, role, expiresAt }: Invitation) {
  return { id, email, role, expires: expiresAt.toISOString() };
}
