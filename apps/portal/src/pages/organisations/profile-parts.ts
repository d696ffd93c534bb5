import { Injectable } from '@nestjs/common';
import { ReadUnconfirmed } from '#curation';
import { FindLogo, type LogoFacts, type OrganisationView } from '#organisations';
import type { Viewer } from '#platform';
import type { Frame, MatchView } from '../../ui/index.js';
import { ReadProfilePeers } from './profile-peers.js';
import { type ProfileTies, ReadProfileTies } from './profile-ties.js';
import { type ProfileWork, ReadProfileWork } from './profile-work.js';

/** What a profile shows besides the organisation's own fields. */
export interface ProfileParts {
  readonly ties: ProfileTies;
  readonly work: ProfileWork;
  readonly peers: readonly MatchView[];
  /** Since when nobody answered for it, ISO 8601. */
  readonly unconfirmedSince: string | null;
  readonly logo: LogoFacts | null;
}

@Injectable()
export class ReadProfileParts {
  constructor(
    private readonly ties: ReadProfileTies,
    private readonly work: ReadProfileWork,
    private readonly peers: ReadProfilePeers,
    private readonly unconfirmed: ReadUnconfirmed,
    private readonly logos: FindLogo,
  ) {}

  /** @param wish where its members begin, and whether peers are to play another role */
  async execute(
    found: OrganisationView,
    wish: { readonly cursor: string | null; readonly crossRole: boolean },
    viewer: Viewer,
    frame: Frame,
  ): Promise<ProfileParts> {
    const [ties, work, peers, since, logo] = await Promise.all([
      this.ties.execute(found, wish.cursor),
      this.work.execute(found.id, viewer),
      this.peers.execute(found, wish.crossRole, viewer, frame),
      this.unconfirmed.since(found.id),
      this.logos.facts(found.id),
    ]);
    return { ties, work, peers, unconfirmedSince: since?.toISOString() ?? null, logo };
  }
}
