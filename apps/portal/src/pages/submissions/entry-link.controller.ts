import { Body, Controller, Param, Req } from '@nestjs/common';
import type { Request } from 'express';
import { EntryLinks } from '#accounts';
import { DomainError } from '#platform';
import { Access, beginSession, CurrentFrame, FormRoute, PageRoute } from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { afterSignIn } from '../accounts/after-sign-in.js';
import { formBody, type FormBody } from '../accounts/fields.js';
import { SpentPage } from '../accounts/link.page.js';
import { tokenParam } from '../accounts/token-param.js';
import { ENTRY_PATH, EntryConfirmPage } from './entry.page.js';
import { submissionPath } from './submission-path.js';

/** What the link in the letter to somebody who enters an organisation opens; only its button opens an account. */
@Controller()
@Access('public')
export class EntryLinkController {
  constructor(private readonly links: EntryLinks) {}

  @PageRoute('eintragen/:token')
  async show(
    @Param('token', { schema: tokenParam }) token: string,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const proof = await this.links.look(token);
    if (!proof) return renderPage(SpentPage({ frame, again: ENTRY_PATH }));
    return renderPage(EntryConfirmPage({ frame, token, mailbox: proof.mailbox }));
  }

  @FormRoute('eintragen/:token')
  async confirm(
    @Param('token', { schema: tokenParam }) token: string,
    @Body({ schema: formBody }) _body: FormBody,
    @CurrentFrame() frame: Frame,
    @Req() request: Request,
  ): Promise<string> {
    let entered;
    try {
      entered = await this.links.accept(token, frame.language);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return renderPage(SpentPage({ frame, again: ENTRY_PATH }));
    }
    const wanted = submissionPath(entered.ags);
    throw afterSignIn(await beginSession(request, entered.account, { wanted, byLink: true }), wanted);
  }
}
