import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { PREPARED } from '../../domain/candidates/candidate-finder.js';
import { peerScore } from '../../domain/score-peer.js';
import { CandidateStore } from '../../persistence/candidate-store.js';
import { LearnedProfileStore } from '../../persistence/learning/learned-profile-store.js';
import type { ProfileAudience } from '../../persistence/match-profile-store.js';
import { MatchContexts } from '../match-contexts.js';
import { CandidateTurn } from './candidate-turn.js';
import { PeerCandidates } from './peer-candidates.js';

/** With so many of the best a changed organisation is made known. */
const TOLD = 60;

/** Brings the candidates of changed organisations up to date, and makes them known to those they match best now. */
@Injectable()
export class RefreshCandidates {
  constructor(
    private readonly learned: LearnedProfileStore,
    private readonly contexts: MatchContexts,
    private readonly peers: PeerCandidates,
    private readonly candidates: CandidateStore,
    private readonly turn: CandidateTurn,
  ) {}

  /** Idempotent; an organisation that is shown no more loses its candidates. */
  async execute(organisationIds: readonly string[]): Promise<void> {
    await this.turn.lookAgain();
    for (const id of organisationIds) await this.turn.run(() => this.refresh(id));
  }

  private async refresh(id: string): Promise<void> {
    const forPublic = await this.bestOf(id, 'public');
    const forMembers = await this.bestOf(id, 'member');
    if (!forPublic || !forMembers) return this.candidates.forget([id]);
    await this.put(id, 'public', forPublic);
    if (isDeepStrictEqual(forPublic, forMembers)) await this.candidates.sharePublic([id]);
    else await this.put(id, 'member', forMembers);
    await this.candidates.addTo(forMembers.slice(0, TOLD), 'member', id);
  }

  private async put(id: string, audience: ProfileAudience, ids: readonly string[]): Promise<void> {
    await this.candidates.put(audience, [{ organisationId: id, ids }]);
    if (audience === 'public') await this.candidates.addTo(ids.slice(0, TOLD), audience, id);
  }

  /** Ids of those it matches best; null where it has no profile. */
  private async bestOf(id: string, audience: ProfileAudience): Promise<string[] | null> {
    const context = this.contexts.of(audience);
    const mine = (await this.learned.around(id, audience, context.model))?.mine;
    if (!mine) return null;
    const found = await this.peers.lookFor(mine, context, audience, {});
    const hasty = { ...context, text: context.unnamedText };
    const scored = found.map((theirs) => ({
      id: theirs.organisationId,
      score: peerScore(mine, theirs, hasty),
    }));
    scored.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    return scored.slice(0, PREPARED).map((one) => one.id);
  }
}
