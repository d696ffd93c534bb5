import { Injectable } from '@nestjs/common';
import { GetClaim, proofLine } from '#accounts';
import type { Viewer } from '#platform';
import { type Frame, renderPage } from '../../ui/index.js';
import type { ClaimedView } from '../../api/claims/find-claimed.js';
import { type ClaimErrors, ClaimPage } from './claim.page.js';

/** The page on which somebody takes an organisation over: its ways, and how far they are on one of them. */
@Injectable()
export class ReadClaimPage {
  constructor(private readonly claims: GetClaim) {}

  async execute(
    organisation: ClaimedView,
    viewer: Viewer,
    frame: Frame,
    errors: ClaimErrors | null = null,
  ): Promise<string> {
    const { account } = viewer;
    const claim = account ? await this.claims.own(organisation.id, account.id) : null;
    const line = claim?.way === 'domain' ? proofLine(claim.proof) : null;
    const domains = organisation.provingDomains;
    return renderPage(ClaimPage({ frame, organisation, domains, line, errors }));
  }
}
