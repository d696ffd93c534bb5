import { Injectable } from '@nestjs/common';
import {
  CountMembers,
  ListNetworksOf,
  type MemberCount,
  type OrganisationRef,
  type OrganisationView,
  ReadOrganisations,
} from '#organisations';
import type { Viewer } from '#platform';
import { EVERYTHING, NO_FILTERS, SearchRecords } from '#search';

/** A network and what it is part of. */
export interface NetworkLine {
  readonly network: OrganisationView;
  /** Absent for one without members. */
  readonly members: MemberCount | undefined;
  /** Networks it is a member of. */
  readonly within: readonly OrganisationRef[];
}

export interface NetworkList {
  readonly networks: readonly NetworkLine[];
  readonly total: number;
  readonly next: string | null;
}

/** Networks shown at a time. */
const PAGE = 50;

/** Networks by name, with how many they bring together and which network nests in which (NET-03). */
@Injectable()
export class ReadNetworks {
  constructor(
    private readonly searchRecords: SearchRecords,
    private readonly organisations: ReadOrganisations,
    private readonly countMembers: CountMembers,
    private readonly listNetworksOf: ListNetworksOf,
  ) {}

  async execute(cursor: string | null, viewer: Viewer): Promise<NetworkList> {
    const { hits, total, next } = await this.searchRecords.execute(
      {
        ...EVERYTHING,
        filters: { ...NO_FILTERS, type: ['organisation'], kind: ['network'] },
        sort: 'title',
        limit: PAGE,
        cursor,
      },
      viewer,
    );
    const ids = hits.map(({ record }) => record.id);
    const [views, members, above] = await Promise.all([
      this.organisations.forViewer(ids, viewer),
      this.countMembers.execute(ids),
      this.listNetworksOf.execute(ids),
    ]);
    const refs = await this.organisations.refs([...above.values()].flat());
    const networks = ids.flatMap((id): NetworkLine[] => {
      const network = views.get(id);
      const within = (above.get(id) ?? []).flatMap((other) => refs.get(other) ?? []);
      return network ? [{ network, members: members.get(id), within }] : [];
    });
    return { networks, total: total.count, next };
  }
}
