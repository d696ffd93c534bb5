import { Injectable } from '@nestjs/common';
import { DescribePeers, type DescribedPeer, FindPeers } from '#matching';
import type { OrganisationView } from '#organisations';
import type { Viewer } from '#platform';
import { PlaceDirectory } from '#places';
import { addressOf } from '../../addresses/address-of.js';
import type { Frame, MatchView } from '../../ui/index.js';

/** Peers shown on a profile. */
const MOST_PEERS = 5;

/** "Who works on similar things?", answered on every profile (MAT-01). */
@Injectable()
export class ReadProfilePeers {
  constructor(
    private readonly findPeers: FindPeers,
    private readonly describePeers: DescribePeers,
    private readonly places: PlaceDirectory,
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
    return described.map((match) => this.view(match, frame));
  }

  private view({ target, band, reasons, differences }: DescribedPeer, { messages }: Frame): MatchView {
    const [kind] = target.kinds;
    const place = target.place === null ? null : this.places.get(target.place);
    const note = [kind && messages.terms.organisationKinds[kind], place?.name].filter(Boolean);
    return {
      target: { url: addressOf('organisation', target.slug), title: target.name },
      note: note.join(' · '),
      band,
      reasons,
      differences,
    };
  }
}
