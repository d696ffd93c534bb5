import { Body, Controller, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { AskForLetter, LimitSignIn, SignInByPassword, tidyEmail } from '#accounts';
import { z } from 'zod';
import {
  Access,
  beginSession,
  CurrentFrame,
  FormRoute,
  PageRoute,
  rememberedBy,
  tryingOf,
} from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { afterSignIn } from './after-sign-in.js';
import { formBody, type FormBody, textOf, wrongEmail } from './fields.js';
import { SentPage } from './sent.page.js';
import { sayRefusal } from './say-refusal.js';
import { SignInPage } from './sign-in.page.js';
import { wantedPath } from './wanted.js';

const signInRequest = z.strictObject({ weiter: z.string().max(2_000).optional() });

@Controller()
@Access('public')
export class SignInController {
  constructor(
    private readonly letters: AskForLetter,
    private readonly passwords: SignInByPassword,
    private readonly limits: LimitSignIn,
  ) {}

  @PageRoute('anmelden')
  show(
    @Query({ schema: signInRequest }) { weiter }: z.infer<typeof signInRequest>,
    @CurrentFrame() frame: Frame,
    @Req() request: Request,
  ): string {
    const { pendingId, shownSecret } = rememberedBy(request);
    const missing = pendingId ? (shownSecret ? 'set-up' : 'code') : null;
    return renderPage(SignInPage({ frame, email: '', wanted: wantedPath(weiter), missing, errors: [] }));
  }

  @FormRoute('anmelden/link')
  async byLink(
    @Body({ schema: formBody }) body: FormBody,
    @CurrentFrame() frame: Frame,
    @Req() request: Request,
  ): Promise<string> {
    const texts = frame.messages.accounts.errors;
    const [email, wanted] = [textOf(body, 'email'), wantedPath(body.weiter)];
    const again = (name: string, message: string) =>
      renderPage(SignInPage({ frame, email, wanted, errors: [{ name, message }] }));
    const wrong = wrongEmail(email, texts);
    if (wrong) return again('email', wrong);
    try {
      await this.limits.count('mail', tryingOf(request, email));
      await this.letters.execute('sign-in', tidyEmail(email), frame.language, wanted);
    } catch (error) {
      return again('email', sayRefusal(error, texts));
    }
    return renderPage(SentPage({ frame, again: '/anmelden' }));
  }

  @FormRoute('anmelden/passwort')
  async byPassword(
    @Body({ schema: formBody }) body: FormBody,
    @CurrentFrame() frame: Frame,
    @Req() request: Request,
  ): Promise<string> {
    const texts = frame.messages.accounts.errors;
    const [email, wanted] = [textOf(body, 'address'), wantedPath(body.weiter)];
    const again = (name: string, message: string) =>
      renderPage(SignInPage({ frame, email, wanted, errors: [{ name, message }] }));
    const password = textOf(body, 'password');
    if (wrongEmail(email, texts)) return again('address', texts.email);
    if (password === '') return again('password', texts.passwordMissing);
    let account;
    try {
      this.passwords.checkRoom();
      const forgive = await this.limits.count('password', tryingOf(request, email));
      account = await this.passwords.execute(email, password);
      await forgive();
    } catch (error) {
      return again('address', sayRefusal(error, texts));
    }
    throw afterSignIn(await beginSession(request, account, { wanted }), wanted);
  }
}
