import { Injectable } from '@nestjs/common';
import { bandOf } from '../domain/band.js';
import type { Contribution } from '../domain/fuse.js';
import type { MatchProfile } from '../domain/match-profile.js';
import type { PeerFilter } from '../domain/peer-filter.js';
import { peerScore, scorePeer } from '../domain/score-peer.js';
import type { ProfileAudience } from '../persistence/match-profile-store.js';
import { PeerCandidates } from './candidates/peer-candidates.js';
import { MatchContexts } from './match-contexts.js';

/** Somebody who could be proposed. */
export interface RankedPeer {
  readonly id: string;
  readonly theirs: MatchProfile;
  /** 0 to 1, the same from both sides. */
  readonly score: number;
}

/** Who asks, and everyone worth a look, in no particular order. */
export interface RankedPeers {
  readonly mine: MatchProfile;
  readonly peers: readonly RankedPeer[];
  readonly model: string;
  /** What speaks for one of them, strongest first. Only what is shown is explained: words take longer than scores. */
  readonly explain: (theirs: MatchProfile) => readonly Contribution[];
}

/** Scores all candidates of one organisation; one statement where they are prepared. */
@Injectable()
export class RankPeers {
  constructor(
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
    const compared = await this.candidates.of(organisationId, context, audience, filter);
    if (!compared) return null;
    const { mine, candidates } = compared;
    const hasty = { ...context, text: context.unnamedText };
    const peers = candidates
      .map((theirs) => ({ id: theirs.organisationId, theirs, score: peerScore(mine, theirs, hasty) }))
      .filter(({ score }) => bandOf(score, 'peer') !== null);
    const explain = (theirs: MatchProfile) => scorePeer(mine, theirs, context).contributions;
    return { mine, peers, model: context.modelName, explain };
  }
}
