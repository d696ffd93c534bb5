import { Body, Controller, Header, Req } from '@nestjs/common';
import type { Request } from 'express';
import {
  type FactorCheck,
  type FactorShown,
  LimitAttempts,
  RecoveryCodes,
  SecondFactor,
  type SecondFactorSetUp,
} from '#accounts';
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
  sessionFor,
} from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { afterSignIn } from './after-sign-in.js';
import { formBody, type FormBody, textOf } from './fields.js';
import { RecoveryCodesPage } from './recovery-codes.page.js';
import { sayRefusal } from './say-refusal.js';
import { CodePage, SetUpPage } from './second-factor.page.js';

/** What stands between a right password, or link, and being signed in. */
@Controller()
@Access('public')
export class SecondFactorController {
  constructor(
    private readonly factor: SecondFactor,
    private readonly codes: RecoveryCodes,
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
    const isRecovery = textOf(body, 'recovery') !== '';
    return this.take(request, frame, {
      check: (accountId) => (isRecovery ? this.byRecovery(accountId, body) : this.byApp(accountId, body)),
      again: async (error) => renderPage(CodePage({ frame, error, isRecovery })),
    });
  }

  /** The recovery codes are shown in the answer itself, as they are kept nowhere from where a next page could read them. */
  @FormRoute('anmelden/zweiter-faktor')
  @Header('cache-control', 'no-store')
  takeSetUp(
    @Body({ schema: formBody }) body: FormBody,
    @CurrentFrame() frame: Frame,
    @Req() request: Request,
  ): Promise<string> {
    return this.take(request, frame, {
      check: (accountId) => this.factor.check(accountId, textOf(body, 'code'), shownTo(request)),
      again: async (error) => renderPage(SetUpPage({ frame, setUp: await this.prepare(request), error })),
    });
  }

  /** The same secret for the same session, or a page that is shown again would not fit the app any more. */
  private async prepare(request: Request): Promise<SecondFactorSetUp> {
    const shown = shownTo(request);
    const setUp = await this.factor.prepare(pendingOf(request), shown).catch(askedForCode);
    if (shown.secret === null) {
      rememberedBy(request).shownSecret = setUp.secret;
      await saveSession(request);
    }
    return setUp;
  }

  private async byRecovery(accountId: string, body: FormBody): Promise<FactorCheck> {
    return { account: await this.codes.use(accountId, textOf(body, 'recovery')), recoveryCodes: null };
  }

  private byApp(accountId: string, body: FormBody): Promise<FactorCheck> {
    return this.factor.check(accountId, textOf(body, 'code'), NOT_SHOWN);
  }

  private async take(request: Request, frame: Frame, { check, again }: Taking): Promise<string> {
    const accountId = pendingOf(request);
    const { wanted = '', through, byLink } = rememberedBy(request);
    let right;
    try {
      await this.attempts.count('code-account', accountId);
      await this.attempts.count('code-day', accountId);
      right = await check(accountId);
    } catch (error) {
      return again(sayRefusal(error, frame.messages.accounts.errors));
    }
    const { account, recoveryCodes: codes } = right;
    const next = afterSignIn(
      await beginSession(request, account, { proof: 'code', through, byLink }),
      wanted,
    );
    if (codes === null) throw next;
    const signedIn = { ...frame, session: sessionFor(account, request) };
    return renderPage(RecoveryCodesPage({ frame: signedIn, codes, next: next.address }));
  }
}

/** How a code is looked at, and what is shown where it is wrong. */
interface Taking {
  check(accountId: string): Promise<FactorCheck>;
  again(error: string): Promise<string>;
}

const NOT_SHOWN: FactorShown = { secret: null, isReplacing: false };

function shownTo(request: Request): FactorShown {
  const { shownSecret: secret = null, replacingUntil = 0 } = rememberedBy(request);
  return { secret, isReplacing: replacingUntil > Date.now() };
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
