import { Injectable } from '@nestjs/common';
import { ProvingDomains } from '#organisations';
import { GuardedClient, Transaction } from '#platform';
import type { Claim, ClaimOutcome } from '../../domain/claims/claim.js';
import { claimUnknown, proofMissing } from '../../domain/claims/claim.errors.js';
import { holdsProof, proofUrl } from '../../domain/claims/proof-line.js';
import { ClaimStore } from '../../persistence/claim-store.js';
import { SettleClaim } from './settle-claim.js';

/** Looks whether a claimed domain holds the proof, as a TXT record or as a file. */
@Injectable()
export class CheckDomain {
  constructor(
    private readonly transaction: Transaction,
    private readonly claims: ClaimStore,
    private readonly proving: ProvingDomains,
    private readonly outside: GuardedClient,
    private readonly settle: SettleClaim,
  ) {}

  /** Takes as long as the domain's servers, at most 3 s each. @throws DomainError `CLAIM.NOT_FOUND`, `CLAIM.PROOF_NOT_FOUND`, `CLAIM.ALREADY_CLAIMED` */
  async execute(organisationId: string, accountId: string): Promise<ClaimOutcome> {
    const claim = await this.ownOpen(organisationId, accountId);
    if (!(await this.isHeld(claim))) throw proofMissing();
    return this.transaction.run(async () => {
      await this.claims.lockClaims(organisationId);
      return this.settle.execute(await this.ownOpen(organisationId, accountId));
    });
  }

  private async ownOpen(organisationId: string, accountId: string): Promise<Claim> {
    const claim = await this.claims.findOpen(organisationId, accountId);
    if (claim?.way !== 'domain') throw claimUnknown();
    return claim;
  }

  private async isHeld({ organisationId, proof }: Claim): Promise<boolean> {
    const domains = await this.proving.of(organisationId);
    const found = await Promise.all(
      domains.flatMap((domain) => [
        this.outside.texts(domain),
        this.outside.text(proofUrl(domain)).then((text) => (text === null ? [] : [text])),
      ]),
    );
    return found.flat().some((text) => holdsProof(text, proof));
  }
}
