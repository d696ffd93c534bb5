import { Body, Controller, Param, Req } from '@nestjs/common';
import type { Request } from 'express';
import { IdentityLinks } from '#accounts';
import { Access, beginSession, CurrentFrame, FormRoute, PageRoute } from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { afterSignIn } from '../accounts/after-sign-in.js';
import { formBody, type FormBody } from '../accounts/fields.js';
import { SpentPage } from '../accounts/link.page.js';
import { tokenParam } from '../accounts/token-param.js';
import { ConfirmIdentityPage } from './confirm-identity.page.js';

/** What the link opens that a mailbox gets when somebody first signs in by their provider; only its button acts. */
@Controller()
@Access('public')
export class ConfirmIdentityController {
  constructor(private readonly links: IdentityLinks) {}

  @PageRoute('anmelden/oidc/bestaetigen/:token')
  async show(
    @Param('token', { schema: tokenParam }) token: string,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    if (!(await this.links.look(token))) return this.spent(frame);
    return renderPage(ConfirmIdentityPage({ frame, token }));
  }

  @FormRoute('anmelden/oidc/bestaetigen/:token')
  async confirm(
    @Param('token', { schema: tokenParam }) token: string,
    @Body({ schema: formBody }) _body: FormBody,
    @CurrentFrame() frame: Frame,
    @Req() request: Request,
  ): Promise<string> {
    if (!(await this.links.look(token))) return this.spent(frame);
    const { account, organisationId } = await this.links.confirm(token, frame.language);
    throw afterSignIn(await beginSession(request, account, { through: organisationId }), '');
  }

  private spent(frame: Frame): string {
    return renderPage(SpentPage({ frame, again: '/anmelden/oidc' }));
  }
}
