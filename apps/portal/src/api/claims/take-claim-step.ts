import { Injectable } from '@nestjs/common';
import {
  AskClaimLink,
  CheckDomain,
  type Claim,
  claimDomains,
  type ClaimOutcome,
  type ClaimRequest,
  isMailboxOf,
  LimitAttempts,
  MakeClaim,
} from '#accounts';
import type { Language } from '#messages';
import type { OrganisationView } from '#organisations';
import type { Viewer } from '#platform';

/** What a claim takes, for programs and forms alike; each step is counted: letters to strangers and looks at their servers cost something. */
@Injectable()
export class TakeClaimStep {
  constructor(
    private readonly makeClaim: MakeClaim,
    private readonly askLink: AskClaimLink,
    private readonly checkDomain: CheckDomain,
    private readonly attempts: LimitAttempts,
  ) {}

  /** @returns what follows */
  async byMailbox(
    organisation: OrganisationView,
    mailbox: string,
    viewer: Viewer,
    language: Language,
    address: string,
  ): Promise<'sent' | 'referred'> {
    await this.attempts.count('mail-address', address);
    if (!viewer.account) {
      await this.attempts.count('mail-account', mailbox);
      await this.askLink.execute(organisation.id, mailbox, language);
      return 'sent';
    }
    await this.claim(organisation, { way: 'mailbox', mailbox }, viewer, language);
    return isMailboxOf(mailbox, claimDomains(organisation)) ? 'sent' : 'referred';
  }

  async claim(
    { id }: OrganisationView,
    request: Omit<ClaimRequest, 'language'>,
    { account }: Viewer,
    language: Language,
  ): Promise<Claim> {
    await this.attempts.count('claim-account', account!.id);
    if (request.mailbox !== undefined) await this.attempts.count('mail-account', request.mailbox);
    return this.makeClaim.execute(id, { ...request, language }, account!.id);
  }

  async check({ id }: OrganisationView, { account }: Viewer): Promise<ClaimOutcome> {
    await this.attempts.count('claim-account', account!.id);
    return this.checkDomain.execute(id, account!.id);
  }
}
