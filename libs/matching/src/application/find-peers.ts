import { Injectable } from '@nestjs/common';
import { ReadOrganisations } from '#organisations';
import { audienceOf, type Viewer } from '#platform';
import { TopicDirectory } from '#topics';
import { bandOf } from '../domain/band.js';
import { differencesOf } from '../domain/differences.js';
import type { MatchProfile } from '../domain/match-profile.js';
import type { PeerMatch } from '../domain/peer-match.js';
import { roleOf } from '../domain/role.js';
import { scorePeer } from '../domain/score-peer.js';
import type { MatchContext } from '../domain/signal.js';
import { distanceBetween } from '../domain/signals/place.js';
import { MatchProfileStore, type ProfileAudience } from '../persistence/match-profile-store.js';
import { MatchFrequencies } from './match-frequencies.js';

export interface PeersRequest {
  readonly organisationId: string;
  readonly limit: number;
  /** Only peers that play another role: "outside one's bubble" (MAT-04). */
  readonly crossRole: boolean;
}

/** The organisations that work on similar things, best first, each with its reasons (MAT-01, MAT-03). */
@Injectable()
export class FindPeers {
  constructor(
    private readonly profiles: MatchProfileStore,
    private readonly frequencies: MatchFrequencies,
    private readonly topics: TopicDirectory,
    private readonly organisations: ReadOrganisations,
  ) {}

  /** Nobody is proposed to itself; a list may be empty. A fixed number of statements, whatever the network's size. */
  async execute({ organisationId, limit, crossRole }: PeersRequest, viewer: Viewer): Promise<PeerMatch[]> {
    const audience: ProfileAudience = audienceOf(viewer, organisationId) === 'public' ? 'public' : 'member';
    const mine = await this.profiles.byId(organisationId, audience);
    if (!mine) return [];
    const context = this.contextFor(audience);
    const parents = mine.topics.flatMap((topic) => context.ancestorsOf(topic).slice(0, 1));
    const candidates = await this.profiles.candidates(mine, parents, audience);
    const best = candidates
      .filter((theirs) => !crossRole || roleOf(theirs.kinds) !== roleOf(mine.kinds))
      .map((theirs) => ({ theirs, ...scorePeer(mine, theirs, context) }))
      .sort((x, y) => y.score - x.score || (x.theirs.organisationId < y.theirs.organisationId ? -1 : 1))
      .slice(0, limit);
    // Read again from the database: what was withdrawn a moment ago must not be shown.
    const views = await this.organisations.forViewer(
      best.map(({ theirs }) => theirs.organisationId),
      viewer,
    );
    return best.flatMap(({ theirs, score, contributions }) => {
      const target = views.get(theirs.organisationId);
      const band = bandOf(score);
      if (!target || band === null) return [];
      return [{ target, band, score, contributions, ...whatDiffers(mine, theirs) }];
    });
  }

  private contextFor(audience: ProfileAudience): MatchContext {
    return {
      ...this.frequencies.current[audience],
      ancestorsOf: (topic) => this.topics.ancestors(topic),
    };
  }
}

function whatDiffers(mine: MatchProfile, theirs: MatchProfile) {
  return { differences: differencesOf(mine, theirs), distanceKm: distanceBetween(mine, theirs) };
}
