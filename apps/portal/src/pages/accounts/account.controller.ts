import { Body, Controller, Req } from '@nestjs/common';
import type { Request } from 'express';
import { LimitAttempts, OwnSessions, SetPassword } from '#accounts';
import type { Viewer } from '#platform';
import {
  Access,
  CurrentFrame,
  CurrentViewer,
  endSession,
  FormRoute,
  isFresh,
  PageRoute,
  rememberDevice,
  SeeOther,
} from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { AccountView } from './account-view.js';
import { formBody, type FormBody, textOf, wrongPassword } from './fields.js';
import { SignedOutPage } from './signed-out.page.js';
import { isLinkNeeded, sayGuessable, sayRefusal } from './say-refusal.js';

/** What somebody sees and changes of their own account. */
@Controller()
@Access('member')
export class AccountController {
  constructor(
    private readonly view: AccountView,
    private readonly sessions: OwnSessions,
    private readonly passwords: SetPassword,
    private readonly attempts: LimitAttempts,
  ) {}

  @PageRoute('konto')
  async show(
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
    @Req() request: Request,
  ): Promise<string> {
    return this.view.render(viewer, frame, request);
  }

  @FormRoute('konto/passwort')
  async setPassword(
    @Body({ schema: formBody }) body: FormBody,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
    @Req() request: Request,
  ): Promise<string> {
    const again = (name: string, message: string) =>
      this.view.render(viewer, frame, request, { errors: [{ name, message }] });
    const password = textOf(body, 'password');
    const wrong = wrongPassword(password, frame.messages.accounts.errors);
    if (wrong) return again('password', wrong);
    const { id } = viewer.account!;
    const proof = { isFresh: isFresh(request), password: textOf(body, 'current') };
    try {
      await this.attempts.count('proof-account', id);
      await this.passwords.ofOwn(id, password, proof, request.sessionID);
    } catch (error) {
      const { errors, ownErrors } = frame.messages.accounts;
      const guessable = sayGuessable(error, errors);
      if (guessable !== null) return again('password', guessable);
      const name = isLinkNeeded(error) ? '' : 'current';
      return again(name, sayRefusal(error, { ...ownErrors, refused: ownErrors.currentRefused }));
    }
    rememberDevice(request, id);
    throw new SeeOther('/konto', 'password');
  }

  @FormRoute('konto/ueberall-abmelden')
  async signOutEverywhere(
    @Body({ schema: formBody }) _body: FormBody,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
    @Req() request: Request,
  ): Promise<string> {
    await this.sessions.end(viewer.account!.id);
    await endSession(request);
    return renderPage(SignedOutPage({ frame: { ...frame, session: null } }));
  }
}
