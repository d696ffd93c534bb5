import { Injectable } from '@nestjs/common';
import { DescribePeers, FindPeers } from '#matching';
import type { OrganisationView } from '#organisations';
import { hasRole, type Viewer } from '#platform';
import type { Frame, MatchView } from '../../ui/index.js';
import { MatchViews } from '../parts/match-views.js';

/** Peers shown on a profile. */
const MOST_PEERS = 5;

/** "Who works on similar things?", answered on every profile (MAT-01). */
@Injectable()
export class ReadProfilePeers {
  constructor(
    private readonly findPeers: FindPeers,
    private readonly describePeers: DescribePeers,
    private readonly views: MatchViews,
  ) {}

  async execute(
    me: OrganisationView,
    crossRole: boolean,
    viewer: Viewer,
    frame: Frame,
  ): Promise<MatchView[]> {
    const matches = await this.findPeers.execute(
      { organisationId: me.id, limit: MOST_PEERS, crossRole },
      viewer,
    );
    const described = await this.describePeers.execute(me, matches, viewer, frame.language);
    const own = hasRole(viewer, me.id, 'member') ? me : null;
    return described.map((match) => this.views.peer(match, frame, own));
  }
}
