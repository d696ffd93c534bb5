import { Injectable } from '@nestjs/common';
import { bandOf } from '../domain/band.js';
import type { Score } from '../domain/fuse.js';
import type { MatchProfile } from '../domain/match-profile.js';
import type { PeerFilter } from '../domain/peer-filter.js';
import { scorePeer } from '../domain/score-peer.js';
import { MatchProfileStore, type ProfileAudience } from '../persistence/match-profile-store.js';
import { PeerCandidates } from './candidates/peer-candidates.js';
import { MatchContexts } from './match-contexts.js';

/** Somebody who could be proposed, with the score and what speaks for it. */
export interface RankedPeer extends Score {
  readonly id: string;
  readonly theirs: MatchProfile;
}

/** Who asks, and everyone worth a look, in no particular order. */
export interface RankedPeers {
  readonly mine: MatchProfile;
  readonly peers: readonly RankedPeer[];
}

/** Scores all candidates of one organisation; five statements. */
@Injectable()
export class RankPeers {
  constructor(
    private readonly profiles: MatchProfileStore,
    private readonly contexts: MatchContexts,
    private readonly candidates: PeerCandidates,
  ) {}

  /** Null for one that has no profile: withdrawn, merged, or new this very second. */
  async execute(
    organisationId: string,
    filter: PeerFilter,
    audience: ProfileAudience,
  ): Promise<RankedPeers | null> {
    const context = this.contexts.of(audience);
    const prepared = await this.profiles.byId(organisationId, audience);
    if (!prepared) return null;
    const [mine] = await context.learnedProfiles([prepared]);
    if (!mine) return null;
    const candidates = await this.candidates.of(mine, context, audience, filter);
    const peers = (await context.learnedProfiles(candidates))
      .map((theirs) => ({ id: theirs.organisationId, theirs, ...scorePeer(mine, theirs, context) }))
      .filter(({ score }) => bandOf(score, 'peer') !== null);
    return { mine, peers };
  }
}
