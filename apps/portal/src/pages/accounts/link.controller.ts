import { Body, Controller, Param, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { type LinkSignIn, SignInByLink } from '#accounts';
import { z } from 'zod';
import { Access, beginSession, CurrentFrame, FormRoute, PageRoute } from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { afterSignIn } from './after-sign-in.js';
import { formBody, type FormBody } from './fields.js';
import { LinkPage, SpentPage } from './link.page.js';
import { tokenParam } from './token-param.js';
import { wantedPath } from './wanted.js';

const linkRequest = z.strictObject({ weiter: z.string().max(2_000).optional() });

/** The page that a link in a mail opens. Only its button signs in: programs that scan mails open links too. */
@Controller()
@Access('public')
export class LinkController {
  constructor(private readonly signIn: SignInByLink) {}

  @PageRoute('anmelden/link/:token')
  async show(
    @Param('token', { schema: tokenParam }) token: string,
    @Query({ schema: linkRequest }) { weiter }: z.infer<typeof linkRequest>,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    if (!(await this.signIn.isGood(token))) return renderPage(SpentPage({ frame, again: '/anmelden' }));
    return renderPage(LinkPage({ frame, token, wanted: wantedPath(weiter) }));
  }

  @FormRoute('anmelden/link/:token')
  async act(
    @Param('token', { schema: tokenParam }) token: string,
    @Body({ schema: formBody }) body: FormBody,
    @CurrentFrame() frame: Frame,
    @Req() request: Request,
  ): Promise<string> {
    const wanted = wantedPath(body.weiter);
    let signedIn: LinkSignIn;
    try {
      signedIn = await this.signIn.execute(token);
    } catch {
      return renderPage(SpentPage({ frame, again: '/anmelden' }));
    }
    const proof = signedIn.isProof ? 'operator' : null;
    const { account } = signedIn;
    throw afterSignIn(await beginSession(request, account, { proof, wanted, byLink: true }), wanted);
  }
}
