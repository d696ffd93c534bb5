import { Injectable } from '@nestjs/common';
import { bandOf } from '../domain/band.js';
import type { Contribution } from '../domain/fuse.js';
import type { MatchProfile } from '../domain/match-profile.js';
import type { PeerFilter } from '../domain/peer-filter.js';
import { scorePeer } from '../domain/score-peer.js';
import { MatchProfileStore, type ProfileAudience } from '../persistence/match-profile-store.js';
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
  /** What speaks for one of them, strongest first. Only what is shown is explained: words take longer than scores. */
  readonly explain: (theirs: MatchProfile) => readonly Contribution[];
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
    const hasty = { ...context, text: context.unnamedText };
    const peers = (await context.learnedProfiles(candidates))
      .map((theirs) => ({ id: theirs.organisationId, theirs, score: scorePeer(mine, theirs, hasty).score }))
      .filter(({ score }) => bandOf(score, 'peer') !== null);
    return { mine, peers, explain: (theirs) => scorePeer(mine, theirs, context).contributions };
  }
}
