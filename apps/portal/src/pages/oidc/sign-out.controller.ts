import { Body, Controller, Inject, Req } from '@nestjs/common';
import type { Request } from 'express';
import { SignInByProvider } from '#accounts';
import { CONFIG, type Config } from '#platform';
import { Access, CurrentFrame, endSession, FormRoute, rememberedBy, SeeOther } from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { formBody, type FormBody } from '../accounts/fields.js';
import { SignedOutPage } from './oidc.page.js';

/** Signing out: here, and by one more click of the provider by which somebody came. */
@Controller()
@Access('member')
export class SignOutController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly provider: SignInByProvider,
  ) {}

  @FormRoute('abmelden')
  async signOut(
    @Body({ schema: formBody }) _body: FormBody,
    @CurrentFrame() frame: Frame,
    @Req() request: Request,
  ): Promise<string> {
    const { through } = rememberedBy(request);
    await endSession(request);
    const url = through === undefined ? null : await this.provider.endAt(through, this.config.publicUrl);
    if (url === null) throw new SeeOther('/');
    // A link, not a redirect: browsers let no form lead to another host (form-action).
    return renderPage(SignedOutPage({ frame: { ...frame, session: null }, url }));
  }
}
