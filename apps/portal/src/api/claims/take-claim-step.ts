import { Injectable } from '@nestjs/common';
import {
  AskClaimLink,
  CheckDomain,
  type Claim,
  type ClaimOutcome,
  type ClaimRequest,
  isMailboxOf,
  LimitAttempts,
  LimitLetters,
  MakeClaim,
} from '#accounts';
import type { Language } from '#messages';
import type { Viewer } from '#platform';
import type { ClaimedView } from './find-claimed.js';

/** Who asks where nobody is signed in: all of them together. */
const VISITORS = 'visitors';

/** What a claim takes, for programs and forms alike; each step is counted: letters to strangers and looks at their servers cost something. */
@Injectable()
export class TakeClaimStep {
  constructor(
    private readonly makeClaim: MakeClaim,
    private readonly askLink: AskClaimLink,
    private readonly checkDomain: CheckDomain,
    private readonly attempts: LimitAttempts,
    private readonly letters: LimitLetters,
  ) {}

  /** @returns what follows */
  async byMailbox(
    organisation: ClaimedView,
    mailbox: string,
    viewer: Viewer,
    language: Language,
    address: string,
  ): Promise<'sent' | 'referred'> {
    await this.attempts.count('mail-address', address);
    const isOfTheirs = isMailboxOf(mailbox, organisation.provingDomains);
    if (!viewer.account) {
      // To one of its own mailboxes the letters of a stranger are as good as those that its owner asks for.
      await this.letters.count(isOfTheirs ? organisation.id : VISITORS, mailbox, null);
      await this.askLink.execute(organisation.id, mailbox, language);
      return 'sent';
    }
    await this.claim(organisation, { way: 'mailbox', mailbox }, viewer, language);
    return isOfTheirs ? 'sent' : 'referred';
  }

  async claim(
    { id }: ClaimedView,
    request: Omit<ClaimRequest, 'language'>,
    { account }: Viewer,
    language: Language,
  ): Promise<Claim> {
    await this.attempts.count('claim-account', account!.id);
    const sender = { of: 'account', id: account!.id } as const;
    if (request.mailbox !== undefined) await this.letters.count(sender.id, request.mailbox, sender);
    return this.makeClaim.execute(id, { ...request, language }, account!.id);
  }

  async check({ id }: ClaimedView, { account }: Viewer): Promise<ClaimOutcome> {
    await this.attempts.count('claim-account', account!.id);
    return this.checkDomain.execute(id, account!.id);
  }
}
