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
import { distanceBetween } from '../domain/signals/place.js';
import { MatchUseStore } from '../persistence/match-use-store.js';
import { MatchPrices } from './match-prices.js';
import { RankPeers } from './rank-peers.js';

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
    private readonly rank: RankPeers,
    private readonly prices: MatchPrices,
    private readonly organisations: ReadOrganisations,
    private readonly dismissed: MatchUseStore,
  ) {}

  /** Nobody is proposed to itself; a list may be empty. A fixed number of statements, whatever the network's size. */
  async execute({ organisationId, ...wish }: PeersRequest, viewer: Viewer): Promise<PeerMatch[]> {
    const audience = audienceOf(viewer, organisationId) === 'public' ? 'public' : 'member';
    const ranked = await this.rank.execute(organisationId, wish.filter ?? {}, audience);
    if (!ranked) return [];
    const { mine, model } = ranked;
    const dismissed = await this.dismissedBy(organisationId, viewer);
    const wanted = ranked.peers.filter(
      ({ id, theirs }) => !dismissed.has(id) && isWanted(mine, theirs, wish),
    );
    const chosen = choosePeers(wanted, {
      length: wish.limit,
      prices: this.prices.current[audience],
      owner: organisationId,
    });
    // Read again from the database: what was withdrawn a moment ago must not be shown.
    const views = await this.organisations.forViewer(
      chosen.map(({ id }) => id),
      viewer,
    );
    return chosen.flatMap(({ id, theirs, score }) => {
      const target = views.get(id);
      const band = bandOf(score, 'peer');
      if (!target || band === null) return [];
      const contributions = ranked.explain(theirs);
      return [{ target, band, score, model, contributions, ...whatDiffers(mine, theirs) }];
    });
  }

  /** What an organisation put aside is put aside for those who act for it alone. */
  private dismissedBy(
    organisationId: string,
    viewer: Viewer,
  ): Promise<ReadonlySet<string>> | ReadonlySet<string> {
    return viewer.organisationIds.includes(organisationId)
      ? this.dismissed.dismissedBy(organisationId, 'organisation')
      : NOBODY;
  }
}

const NOBODY: ReadonlySet<string> = new Set();

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
