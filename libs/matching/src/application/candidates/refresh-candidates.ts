import { Injectable } from '@nestjs/common';
import { PREPARED } from '../../domain/candidates/candidate-finder.js';
import { scorePeer } from '../../domain/score-peer.js';
import { CandidateStore } from '../../persistence/candidate-store.js';
import { MatchProfileStore, type ProfileAudience } from '../../persistence/match-profile-store.js';
import { MatchContexts } from '../match-contexts.js';
import { CandidateTurn } from './candidate-turn.js';
import { PeerCandidates } from './peer-candidates.js';

/** With so many of the best a changed organisation is made known. */
const TOLD = 60;

/** Brings the candidates of changed organisations up to date, and makes them known to those they now match best. */
@Injectable()
export class RefreshCandidates {
  constructor(
    private readonly profiles: MatchProfileStore,
    private readonly contexts: MatchContexts,
    private readonly peers: PeerCandidates,
    private readonly candidates: CandidateStore,
    private readonly turn: CandidateTurn,
  ) {}

  /** Idempotent; an organisation that is shown no more loses its candidates. */
  async execute(organisationIds: readonly string[]): Promise<void> {
    await this.turn.lookAgain();
    for (const id of organisationIds) {
      await this.turn.run(async () => {
        for (const audience of ['public', 'member'] as const) await this.refresh(id, audience);
      });
    }
  }

  private async refresh(id: string, audience: ProfileAudience): Promise<void> {
    const profile = await this.profiles.byId(id, audience);
    if (!profile) return this.candidates.forget([id]);
    const context = this.contexts.of(audience);
    const [mine] = await context.learnedProfiles([profile]);
    if (!mine) return;
    const found = await context.learnedProfiles(await this.peers.lookFor(mine, context, audience, {}));
    const scored = found.map((theirs) => ({
      id: theirs.organisationId,
      score: scorePeer(mine, theirs, context).score,
    }));
    scored.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    const ids = scored.slice(0, PREPARED).map((one) => one.id);
    await this.candidates.put(audience, [{ organisationId: id, ids }]);
    await this.candidates.addTo(ids.slice(0, TOLD), audience, id);
  }
}
