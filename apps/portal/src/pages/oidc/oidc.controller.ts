import { Controller, Inject, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { hasSecondFactor, LimitAttempts, needsSecondFactor, SignInByProvider, TieIdentity } from '#accounts';
import { CONFIG, type Config } from '#platform';
import {
  Access,
  beginSession,
  CurrentFrame,
  LeaveFor,
  PageRoute,
  rememberedBy,
  saveSession,
} from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { afterSignIn } from '../accounts/after-sign-in.js';
import { wantedPath } from '../accounts/wanted.js';
import { OidcChoices } from './oidc-choices.js';
import { OidcPage, OidcSentPage } from './oidc.page.js';
import { oidcRequest, type OidcRequest, returnRequest, type ReturnRequest } from './oidc.schema.js';
import { RETURN_PATH } from './return-path.js';
import { sayProblem } from './say-problem.js';

/** The way to an organisation's provider and back. */
@Controller()
@Access('public')
export class OidcController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly provider: SignInByProvider,
    private readonly tie: TieIdentity,
    private readonly attempts: LimitAttempts,
    private readonly choices: OidcChoices,
  ) {}

  @PageRoute('anmelden/oidc')
  async begin(
    @Query({ schema: oidcRequest }) { organisation, weiter }: OidcRequest,
    @CurrentFrame() frame: Frame,
    @Req() request: Request,
  ): Promise<string> {
    const wanted = wantedPath(weiter);
    // Another site could sign somebody in with an account of its own: a click of theirs here begins it.
    const isFromElsewhere = request.get('sec-fetch-site') === 'cross-site';
    if (organisation === undefined || isFromElsewhere) return this.page(frame, wanted);
    let url: string;
    try {
      const id = await this.choices.idOf(organisation);
      await this.attempts.count('provider-address', request.ip ?? '');
      const begun = await this.provider.begin(id, this.returnAddress(), frame.language);
      rememberedBy(request).asked = { ...begun.question, wanted };
      url = begun.url;
    } catch (error) {
      return this.page(frame, wanted, sayProblem(error, frame));
    }
    await saveSession(request);
    throw new LeaveFor(url);
  }

  @PageRoute('anmelden/oidc/rueckkehr')
  async finish(
    @Query({ schema: returnRequest }) _returned: ReturnRequest,
    @CurrentFrame() frame: Frame,
    @Req() request: Request,
  ): Promise<string> {
    const remembered = rememberedBy(request);
    const { asked } = remembered;
    // Good for one return, whatever comes of it.
    delete remembered.asked;
    if (!asked) return this.page(frame, '', frame.messages.oidc.problems.notProven);
    const { wanted, ...question } = asked;
    let account;
    try {
      await this.attempts.count('provider-address', request.ip ?? '');
      const { search } = new URL(request.originalUrl, this.config.publicUrl);
      const returned = new URL(this.returnAddress() + search);
      account = await this.tie.execute(await this.provider.finish(question, returned), frame.language);
    } catch (error) {
      return this.page(frame, wanted, sayProblem(error, frame));
    }
    if (!account) return renderPage(OidcSentPage({ frame }));
    const through = question.organisationId;
    // Or whoever runs the provider would set up a curator's second factor.
    if (needsSecondFactor(account) && !hasSecondFactor(account))
      return this.page(frame, wanted, frame.messages.oidc.problems.setUpFirst);
    throw afterSignIn(await beginSession(request, account, { wanted, through }), wanted);
  }

  private returnAddress(): string {
    return this.config.publicUrl + RETURN_PATH;
  }

  private async page(frame: Frame, wanted: string, problem?: string): Promise<string> {
    return renderPage(OidcPage({ frame, choices: await this.choices.list(), wanted, problem }));
  }
}
