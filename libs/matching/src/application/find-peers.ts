import { Injectable } from '@nestjs/common';
import { ReadOrganisations } from '#organisations';
import { audienceOf, type Viewer } from '#platform';
import { bandOf } from '../domain/band.js';
import { choosePeers } from '../domain/choose-peers.js';
import { differencesOf } from '../domain/differences.js';
import type { MatchProfile } from '../domain/match-profile.js';
import { isFiltered, type PeerFilter } from '../domain/peer-filter.js';
import type { PeerMatch } from '../domain/peer-match.js';
import { roleOf } from '../domain/role.js';
import { distanceBetween } from '../domain/signals/place.js';
import type { ProfileAudience } from '../persistence/match-profile-store.js';
import { MatchPrices } from './match-prices.js';
import { type RankedPeers, RankPeers } from './rank-peers.js';
import { OwnUse, type Use } from './use/own-use.js';

export interface PeersRequest {
  readonly organisationId: string;
  readonly limit: number;
  /** Only peers that play another role: "outside one's bubble" (MAT-04). */
  readonly crossRole: boolean;
  readonly filter?: PeerFilter;
}

type UsedPeers = RankedPeers & Pick<Use, 'fading'>;
type Wish = Omit<PeersRequest, 'organisationId'>;

/** A list, and of everyone who could be on one like it what a filter would look at: no names, as prepared and not as of this moment. */
export interface PeersWithChoice {
  readonly matches: readonly PeerMatch[];
  readonly choice: readonly Pick<MatchProfile, 'kinds' | 'state' | 'size'>[];
}

/** The organisations that work on similar things, best first, each with its reasons (MAT-01, MAT-03). */
@Injectable()
export class FindPeers {
  constructor(
    private readonly rank: RankPeers,
    private readonly prices: MatchPrices,
    private readonly organisations: ReadOrganisations,
    private readonly use: OwnUse,
  ) {}

  /** Nobody is proposed to itself; a list may be empty. A fixed number of statements, whatever the network's size. */
  async execute({ organisationId, ...wish }: PeersRequest, viewer: Viewer): Promise<PeerMatch[]> {
    const ranked = await this.ranked(organisationId, wish.filter ?? {}, viewer);
    return ranked ? this.chosen(organisationId, ranked, wish, viewer) : [];
  }

  /** A list with what it can be narrowed to; where nothing narrows it yet, candidates are read and scored once for both. */
  async withChoice({ organisationId, ...wish }: PeersRequest, viewer: Viewer): Promise<PeersWithChoice> {
    const filter = wish.filter ?? {};
    const all = this.ranked(organisationId, {}, viewer);
    const [ranked, { peers }] = await Promise.all([
      isFiltered(filter) ? this.ranked(organisationId, filter, viewer) : all,
      all.then((found) => found ?? NO_PEERS),
    ]);
    return {
      matches: ranked ? await this.chosen(organisationId, ranked, wish, viewer) : [],
      choice: peers.map(({ theirs: { kinds, state, size } }) => ({ kinds, state, size })),
    };
  }

  private async ranked(
    organisationId: string,
    filter: PeerFilter,
    viewer: Viewer,
  ): Promise<UsedPeers | null> {
    const ranked = await this.rank.execute(organisationId, filter, profileAudience(organisationId, viewer));
    if (!ranked) return null;
    const { dismissed, fading } = await this.use.of(organisationId, viewer);
    return { ...ranked, fading, peers: ranked.peers.filter(({ id }) => !dismissed.has(id)) };
  }

  private async chosen(
    organisationId: string,
    { mine, model, peers, explain, fading }: UsedPeers,
    wish: Wish,
    viewer: Viewer,
  ): Promise<PeerMatch[]> {
    const wanted = peers.filter(({ theirs }) => isWanted(mine, theirs, wish));
    const costs = this.prices.current[profileAudience(organisationId, viewer)];
    const chosen = choosePeers(wanted, {
      length: wish.limit,
      prices: { get: (id) => (costs.get(id) ?? 0) + (fading.get(id) ?? 0) },
      owner: organisationId,
    });
    // Read again from the database: what was withdrawn a moment ago must not be shown.
    const views = await this.organisations.forViewer(
      chosen.map(({ id }) => id),
      viewer,
    );
    const matches = chosen.flatMap(({ id, theirs, score }) => {
      const target = views.get(id);
      const band = bandOf(score, 'peer');
      if (!target || band === null) return [];
      const contributions = explain(theirs);
      return [{ target, band, score, model, contributions, ...whatDiffers(mine, theirs) }];
    });
    const ids = matches.map(({ target }) => target.id);
    this.use.shown(organisationId, { type: 'organisation', ids, model }, viewer);
    return matches;
  }
}

const NO_PEERS: Pick<RankedPeers, 'peers'> = { peers: [] };

function profileAudience(organisationId: string, viewer: Viewer): ProfileAudience {
  return audienceOf(viewer, organisationId) === 'public' ? 'public' : 'member';
}

function isWanted(mine: MatchProfile, theirs: MatchProfile, wish: Wish): boolean {
  if (wish.crossRole && roleOf(theirs.kinds) === roleOf(mine.kinds)) return false;
  const radius = wish.filter?.radiusKm;
  const distance = distanceBetween(mine, theirs);
  return radius === undefined || (distance !== null && distance <= radius);
}

function whatDiffers(mine: MatchProfile, theirs: MatchProfile) {
  return { differences: differencesOf(mine, theirs), distanceKm: distanceBetween(mine, theirs) };
}
