import { Body, Controller, Param, Post } from '@nestjs/common';
import { type Claim, isMailboxOf, proofLine } from '#accounts';
import type { Language } from '#messages';
import type { Viewer } from '#platform';
import type { z } from 'zod';
import { Access, Answers, CurrentLanguage, CurrentViewer, ForPeople, slugParam } from '../../edge/index.js';
import { type ClaimedView, FindClaimed } from './find-claimed.js';
import { TakeClaimStep } from './take-claim-step.js';
import { checkRequest, claimRequest, claimResponse, outcomeResponse } from './claim.schema.js';

/** Somebody says that an organisation is theirs. */
@Controller('api/v1/organisations/:slug/claims')
@Access('member')
@ForPeople()
export class ClaimsController {
  constructor(
    private readonly find: FindClaimed,
    private readonly steps: TakeClaimStep,
  ) {}

  @Post()
  @Answers(claimResponse, 'Claimed; says what has to be done now', 202)
  async claim(
    @Param('slug', { schema: slugParam }) slug: string,
    @Body({ schema: claimRequest }) request: z.infer<typeof claimRequest>,
    @CurrentViewer() viewer: Viewer,
    @CurrentLanguage() language: Language,
  ) {
    const organisation = await this.find.execute(slug);
    return present(await this.steps.claim(organisation, request, viewer, language), organisation);
  }

  @Post('check')
  @Answers(outcomeResponse, 'The domain holds the proof')
  async prove(
    @Param('slug', { schema: slugParam }) slug: string,
    @Body({ schema: checkRequest }) _body: z.infer<typeof checkRequest>,
    @CurrentViewer() viewer: Viewer,
  ) {
    return { outcome: await this.steps.check(await this.find.execute(slug), viewer) };
  }
}

/** What an answer would tell of others' claims is left out: whether a curator looks at it follows from the request alone. */
function present({ way, mailbox, proof }: Claim, organisation: ClaimedView) {
  const domains = organisation.provingDomains;
  const next = { mailbox: 'mail', domain: 'proof', curator: 'curator' }[way];
  const isMailed = mailbox !== null && isMailboxOf(mailbox, domains);
  return {
    way,
    next: way === 'mailbox' && !isMailed ? 'curator' : next,
    proof: way === 'domain' ? { domains, line: proofLine(proof) } : null,
  };
}
