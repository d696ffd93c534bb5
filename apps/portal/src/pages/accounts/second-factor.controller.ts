import { Body, Controller, Req } from '@nestjs/common';
import type { Request } from 'express';
import { LimitAttempts, SecondFactor, type SecondFactorSetUp } from '#accounts';
import { DomainError } from '#platform';
import {
  Access,
  beginSession,
  CurrentFrame,
  FormRoute,
  PageRoute,
  SeeOther,
  rememberedBy,
  saveSession,
} from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { afterSignIn } from './after-sign-in.js';
import { formBody, type FormBody, textOf } from './fields.js';
import { sayRefusal } from './say-refusal.js';
import { CodePage, SetUpPage } from './second-factor.page.js';

/** What stands between a right password, or link, and being signed in. */
@Controller()
@Access('public')
export class SecondFactorController {
  constructor(
    private readonly factor: SecondFactor,
    private readonly attempts: LimitAttempts,
  ) {}

  @PageRoute('anmelden/code')
  askCode(@CurrentFrame() frame: Frame, @Req() request: Request): string {
    pendingOf(request);
    return renderPage(CodePage({ frame }));
  }

  @PageRoute('anmelden/zweiter-faktor')
  async askSetUp(@CurrentFrame() frame: Frame, @Req() request: Request): Promise<string> {
    return renderPage(SetUpPage({ frame, setUp: await this.prepare(request) }));
  }

  @FormRoute('anmelden/code')
  takeCode(
    @Body({ schema: formBody }) body: FormBody,
    @CurrentFrame() frame: Frame,
    @Req() request: Request,
  ): Promise<string> {
    return this.take(body, request, frame, (error) =>
      Promise.resolve(renderPage(CodePage({ frame, error }))),
    );
  }

  @FormRoute('anmelden/zweiter-faktor')
  takeSetUp(
    @Body({ schema: formBody }) body: FormBody,
    @CurrentFrame() frame: Frame,
    @Req() request: Request,
  ): Promise<string> {
    return this.take(body, request, frame, async (error) =>
      renderPage(SetUpPage({ frame, setUp: await this.prepare(request), error })),
    );
  }

  /** The same secret for the same session, or a page that is shown again would not fit the app any more. */
  private async prepare(request: Request): Promise<SecondFactorSetUp> {
    const remembered = rememberedBy(request);
    const shown = remembered.shownSecret ?? null;
    const setUp = await this.factor.prepare(pendingOf(request), shown).catch(askedForCode);
    if (shown === null) {
      remembered.shownSecret = setUp.secret;
      await saveSession(request);
    }
    return setUp;
  }

  private async take(
    body: FormBody,
    request: Request,
    frame: Frame,
    again: (error: string) => Promise<string>,
  ): Promise<string> {
    const accountId = pendingOf(request);
    const { wanted = '', through, byLink, shownSecret = null } = rememberedBy(request);
    let account;
    try {
      await this.attempts.count('code-account', accountId);
      await this.attempts.count('code-day', accountId);
      account = await this.factor.check(accountId, textOf(body, 'code'), shownSecret);
    } catch (error) {
      return again(sayRefusal(error, frame.messages.accounts.errors));
    }
    throw afterSignIn(await beginSession(request, account, { proof: 'code', through, byLink }), wanted);
  }
}

/** @throws SeeOther to the first step where nobody took it */
function pendingOf(request: Request): string {
  const pending = rememberedBy(request).pendingId;
  if (!pending) throw new SeeOther('/anmelden');
  return pending;
}

/** Who has set a factor up is asked for its code, and never shown its key. */
function askedForCode(error: unknown): never {
  const isSetUp = error instanceof DomainError && error.code === 'SIGN_IN.CODE_WRONG';
  throw isSetUp ? new SeeOther('/anmelden/code') : error;
}
