import { Injectable } from '@nestjs/common';
import {
  AskClaimLink,
  CheckDomain,
  claimDomains,
  type ClaimOutcome,
  type ClaimRequest,
  isMailboxOf,
  LimitAttempts,
  MakeClaim,
} from '#accounts';
import type { OrganisationView } from '#organisations';
import type { Viewer } from '#platform';
import type { Frame } from '../../ui/index.js';

/** What the forms of the page do, each counted: letters to strangers and looks at their servers cost something. */
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
    frame: Frame,
    address: string,
  ): Promise<'sent' | 'referred'> {
    await this.attempts.count('mail-address', address);
    await this.attempts.count('mail-account', mailbox);
    if (!viewer.account) {
      await this.askLink.execute(organisation.id, mailbox, frame.language);
      return 'sent';
    }
    await this.claim(organisation, { way: 'mailbox', mailbox }, viewer, frame);
    return isMailboxOf(mailbox, claimDomains(organisation)) ? 'sent' : 'referred';
  }

  async claim(
    { id }: OrganisationView,
    request: Omit<ClaimRequest, 'language'>,
    { account }: Viewer,
    { language }: Frame,
  ): Promise<void> {
    await this.attempts.count('claim-account', account!.id);
    await this.makeClaim.execute(id, { ...request, language }, account!.id);
  }

  async check({ id }: OrganisationView, { account }: Viewer): Promise<ClaimOutcome> {
    await this.attempts.count('claim-account', account!.id);
    return this.checkDomain.execute(id, account!.id);
  }
}
