import { Injectable } from '@nestjs/common';
import { ReadOrganisations } from '#organisations';
import { audienceOf, type Viewer } from '#platform';
import { bandOf } from '../domain/band.js';
import { choosePeers } from '../domain/choose-peers.js';
import { differencesOf } from '../domain/differences.js';
import type { MatchProfile } from '../domain/match-profile.js';
import type { PeerFilter } from '../domain/peer-filter.js';
import type { PeerMatch } from '../domain/peer-match.js';
import { roleOf } from '../domain/role.js';
import { scorePeer } from '../domain/score-peer.js';
import { topicsAndParents } from '../domain/topics-and-parents.js';
import { distanceBetween } from '../domain/signals/place.js';
import { MatchProfileStore, type ProfileAudience } from '../persistence/match-profile-store.js';
import { MatchContexts } from './match-contexts.js';
import { MatchPrices } from './match-prices.js';

export interface PeersRequest {
  readonly organisationId: string;
  readonly limit: number;
  /** Only peers that play another role: "outside one's bubble" (MAT-04). */
  readonly crossRole: boolean;
  readonly filter?: PeerFilter;
}

/** The organisations that work on similar things, best first, each with its reasons (MAT-01, MAT-03). */
@Injectable()
export class FindPeers {
  constructor(
    private readonly profiles: MatchProfileStore,
    private readonly contexts: MatchContexts,
    private readonly prices: MatchPrices,
    private readonly organisations: ReadOrganisations,
  ) {}

  /** Nobody is proposed to itself; a list may be empty. A fixed number of statements, whatever the network's size. */
  async execute({ organisationId, ...wish }: PeersRequest, viewer: Viewer): Promise<PeerMatch[]> {
    const audience: ProfileAudience = audienceOf(viewer, organisationId) === 'public' ? 'public' : 'member';
    const context = this.contexts.of(audience);
    const prepared = await this.profiles.byId(organisationId, audience);
    if (!prepared) return [];
    const mine = context.learnedProfile(prepared);
    const fields = topicsAndParents(mine.topics, context.ancestorsOf);
    const candidates = await this.profiles.candidates(mine, fields, audience, wish.filter ?? {});
    const scored = candidates
      .map(context.learnedProfile)
      .filter((theirs) => isWanted(mine, theirs, wish))
      .map((theirs) => ({ id: theirs.organisationId, theirs, ...scorePeer(mine, theirs, context) }))
      .filter(({ score }) => bandOf(score, 'peer') !== null);
    const chosen = choosePeers(scored, wish.limit, this.prices.current[audience]);
    // Read again from the database: what was withdrawn a moment ago must not be shown.
    const views = await this.organisations.forViewer(
      chosen.map(({ id }) => id),
      viewer,
    );
    return chosen.flatMap(({ id, theirs, score, contributions }) => {
      const target = views.get(id);
      const band = bandOf(score, 'peer');
      if (!target || band === null) return [];
      return [{ target, band, score, contributions, ...whatDiffers(mine, theirs) }];
    });
  }
}

function isWanted(
  mine: MatchProfile,
  theirs: MatchProfile,
  wish: Omit<PeersRequest, 'organisationId'>,
): boolean {
  if (wish.crossRole && roleOf(theirs.kinds) === roleOf(mine.kinds)) return false;
  const radius = wish.filter?.radiusKm;
  const distance = distanceBetween(mine, theirs);
  return radius === undefined || (distance !== null && distance <= radius);
}

function whatDiffers(mine: MatchProfile, theirs: MatchProfile) {
  return { differences: differencesOf(mine, theirs), distanceKm: distanceBetween(mine, theirs) };
}
