import { Injectable } from '@nestjs/common';
import { RecordAudit } from '#history';
import { MailQueue } from '#platform';
import type { Claim } from '../../domain/claims/claim.js';
import { AccountStore } from '../../persistence/account-store.js';

/** Kind of record under which claims stand in the audit log. */
export const CLAIM_RECORD = 'claim';

export type ClaimStep = 'made' | 'proved' | 'referred' | 'passed' | 'rejected' | 'lapsed';

/** The trail of a claim, and what its claimant is told. Call it inside the `Transaction.run` that takes the step. */
@Injectable()
export class ClaimSteps {
  constructor(
    private readonly audit: RecordAudit,
    private readonly accounts: AccountStore,
    private readonly mails: MailQueue,
  ) {}

  /** @param curatorId who decided; null: the claimant, or their proof. @param reason of a rejection, as the claimant reads it */
  record(claim: Claim, step: ClaimStep, curatorId: string | null = null, reason?: string): Promise<void> {
    return this.audit.execute({
      accountId: curatorId ?? claim.accountId,
      role: curatorId === null ? 'claimant' : 'curator',
      action: `accounts.claim-${step}`,
      subjectKind: CLAIM_RECORD,
      subjectId: claim.id,
      details: { organisationId: claim.organisationId, way: claim.way, ...(reason && { reason }) },
    });
  }

  sendLink({ id, organisationId }: Claim, mailbox: string, language: 'de' | 'en'): Promise<void> {
    const payload = { claimId: id, organisationId, mailbox };
    return this.mails.append([{ to: mailbox, language, kind: 'accounts.claim', payload }]);
  }

  /** What became of the claim is read when the letter is written. */
  async tellDecision({ id, accountId }: Claim): Promise<void> {
    const account = await this.accounts.find(accountId);
    if (!account) return;
    const { email, language } = account;
    await this.mails.append([
      { to: email, language, kind: 'accounts.claim-decided', payload: { claimId: id } },
    ]);
  }
}
