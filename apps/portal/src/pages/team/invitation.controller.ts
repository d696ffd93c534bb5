import { Body, Controller, Param, Req } from '@nestjs/common';
import type { Request } from 'express';
import { type Account, AnswerInvitation } from '#accounts';
import { ReadOrganisations } from '#organisations';
import type { Viewer } from '#platform';
import { Access, beginSession, CurrentFrame, CurrentViewer, FormRoute, PageRoute } from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { afterSignIn } from '../accounts/after-sign-in.js';
import { formBody, type FormBody } from '../accounts/fields.js';
import { tokenParam } from '../accounts/token-param.js';
import { InvitationPage, InvitationSpentPage } from './invitation.page.js';

/** What the link of an invitation opens; only its button accepts. */
@Controller()
@Access('public')
export class InvitationController {
  constructor(
    private readonly invitations: AnswerInvitation,
    private readonly organisations: ReadOrganisations,
  ) {}

  @PageRoute('einladung/:token')
  async show(
    @Param('token', { schema: tokenParam }) token: string,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const invitation = await this.invitations.look(token);
    const organisation =
      invitation &&
      (await this.organisations.forViewer([invitation.organisationId], viewer)).get(
        invitation.organisationId,
      );
    if (!invitation || !organisation) return renderPage(InvitationSpentPage({ frame }));
    return renderPage(InvitationPage({ frame, token, name: organisation.name, role: invitation.role }));
  }

  @FormRoute('einladung/:token')
  async accept(
    @Param('token', { schema: tokenParam }) token: string,
    @Body({ schema: formBody }) _body: FormBody,
    @CurrentFrame() frame: Frame,
    @Req() request: Request,
  ): Promise<string> {
    if (!(await this.invitations.look(token))) return renderPage(InvitationSpentPage({ frame }));
    const account = await this.invitations.accept(token, frame.language);
    throw afterSignIn(await beginSession(request, account, { byLink: isNew(account) }), '', 'joined');
  }
}

const NEW_MS = 60_000;

/** An invitation holds two weeks: only for an account that it opened itself does it prove the mailbox as a link of 15 minutes does. */
function isNew({ createdAt }: Account): boolean {
  return Date.now() - createdAt.getTime() < NEW_MS;
}
