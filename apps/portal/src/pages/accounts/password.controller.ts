import { Body, Controller, Param, Req } from '@nestjs/common';
import type { Request } from 'express';
import { AskForLetter, LimitSignIn, SetPassword, tidyEmail } from '#accounts';
import { Access, CurrentFrame, FormRoute, PageRoute, rememberDevice, tryingOf } from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { formBody, type FormBody, textOf, wrongEmail, wrongPassword } from './fields.js';
import { SpentPage } from './link.page.js';
import { AskPasswordPage, PasswordSetPage, SetPasswordPage } from './password.page.js';
import { sayGuessable, sayRefusal } from './say-refusal.js';
import { SentPage } from './sent.page.js';
import { tokenParam } from './token-param.js';

/** A password for whoever has none or forgot theirs, by way of their mailbox. */
@Controller()
@Access('public')
export class PasswordController {
  constructor(
    private readonly letters: AskForLetter,
    private readonly passwords: SetPassword,
    private readonly limits: LimitSignIn,
  ) {}

  @PageRoute('passwort')
  ask(@CurrentFrame() frame: Frame): string {
    return renderPage(AskPasswordPage({ frame, email: '' }));
  }

  @FormRoute('passwort')
  async send(
    @Body({ schema: formBody }) body: FormBody,
    @CurrentFrame() frame: Frame,
    @Req() request: Request,
  ): Promise<string> {
    const texts = frame.messages.accounts.errors;
    const email = textOf(body, 'email');
    const again = (error: string) => renderPage(AskPasswordPage({ frame, email, error }));
    const wrong = wrongEmail(email, texts);
    if (wrong) return again(wrong);
    try {
      await this.limits.count('mail', tryingOf(request, email));
      await this.letters.execute('password', tidyEmail(email), frame.language);
    } catch (error) {
      return again(sayRefusal(error, texts));
    }
    return renderPage(SentPage({ frame, again: '/passwort' }));
  }

  @PageRoute('passwort/:token')
  async show(
    @Param('token', { schema: tokenParam }) token: string,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    if (!(await this.passwords.isGood(token))) return renderPage(SpentPage({ frame, again: '/passwort' }));
    return renderPage(SetPasswordPage({ frame, token }));
  }

  @FormRoute('passwort/:token')
  async set(
    @Param('token', { schema: tokenParam }) token: string,
    @Body({ schema: formBody }) body: FormBody,
    @CurrentFrame() frame: Frame,
    @Req() request: Request,
  ): Promise<string> {
    const password = textOf(body, 'password');
    const texts = frame.messages.accounts.errors;
    const again = (error: string) => renderPage(SetPasswordPage({ frame, token, error }));
    const wrong = wrongPassword(password, texts);
    if (wrong) return again(wrong);
    // Looked at first, so that a link that is spent costs no hashing.
    if (!(await this.passwords.isGood(token))) return renderPage(SpentPage({ frame, again: '/passwort' }));
    try {
      rememberDevice(request, await this.passwords.byLink(token, password));
    } catch (error) {
      const guessable = sayGuessable(error, texts);
      if (guessable !== null) return again(guessable);
      throw error;
    }
    return renderPage(PasswordSetPage({ frame }));
  }
}
