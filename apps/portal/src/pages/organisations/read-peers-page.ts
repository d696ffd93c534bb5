import { Injectable } from '@nestjs/common';
import { DescribePeers, FindPeers, type PeersWithChoice } from '#matching';
import { ORGANISATION_KINDS, type OrganisationView } from '#organisations';
import { PlaceDirectory, SIZE_CLASSES } from '#places';
import { hasRole, type Viewer } from '#platform';
import { toPeerFilter } from '../../api/matching/to-peer-filter.js';
import type { FacetGroupView, Frame, MatchView } from '../../ui/index.js';
import { MatchViews } from '../parts/match-views.js';
import type { DismissedView } from '../parts/dismissed.part.js';
import { ReadDismissed } from './read-dismissed.js';
import type { PeersPageRequest } from './peers-page.schema.js';

/** A list of proposals and what it can be narrowed to. */
export interface PeersList {
  readonly matches: readonly MatchView[];
  readonly groups: readonly FacetGroupView[];
  /** Who was put aside, for those who act for the organisation. */
  readonly dismissed: readonly DismissedView[];
}

const RADII_KM = [25, 50, 100, 200];

/** All proposals for one organisation, as far as one wants to see them. */
@Injectable()
export class ReadPeersPage {
  constructor(
    private readonly findPeers: FindPeers,
    private readonly describePeers: DescribePeers,
    private readonly places: PlaceDirectory,
    private readonly views: MatchViews,
    private readonly dismissed: ReadDismissed,
  ) {}

  async execute(
    me: OrganisationView,
    { limit, crossRole = false, view: _view, ...filter }: PeersPageRequest,
    viewer: Viewer,
    frame: Frame,
  ): Promise<PeersList> {
    const wish = { organisationId: me.id, limit, crossRole, filter: toPeerFilter(filter) };
    const { matches, choice } = await this.findPeers.withChoice(wish, viewer);
    const isOwn = hasRole(viewer, me.id, 'member');
    const described = await this.describePeers.execute(me, matches, viewer, frame.language);
    return {
      matches: described.map((match) => this.views.peer(match, frame, isOwn ? me : null)),
      dismissed: isOwn ? await this.dismissed.execute(me, viewer) : [],
      groups: this.groups(choice, { ...filter, crossRole }, frame),
    };
  }

  private groups(
    choice: PeersWithChoice['choice'],
    chosen: Omit<PeersPageRequest, 'limit' | 'view'>,
    frame: Frame,
  ): FacetGroupView[] {
    const { terms, search, matching } = frame.messages;
    const t = matching.peersPage;
    const states = choice.flatMap(({ state }) => state ?? []);
    const kinds = ORGANISATION_KINDS.filter((kind) => choice.some((one) => one.kinds.includes(kind)));
    const sizes = SIZE_CLASSES.filter((size) => choice.some((one) => one.size === size));
    const single = (name: string, legend: string, label: string, selected: boolean): FacetGroupView => ({
      name,
      legend,
      options: [{ value: 'true', label, selected }],
    });
    return [
      single('crossRole', t.role, t.crossRole, chosen.crossRole ?? false),
      group('kind', search.facets.kind, kinds, chosen.kind, (kind) => terms.organisationKinds[kind]),
      {
        ...group(
          'state',
          search.facets.state,
          [...new Set(states)].sort(),
          chosen.state,
          (state) => this.places.get(state)?.name ?? state,
        ),
        content: true,
      },
      group('size', search.facets.size, sizes, chosen.size, (size) => terms.sizeClasses[size]),
      { ...this.radii(chosen.radiusKm, frame), single: true },
      single('open', t.open, t.openOnly, chosen.open ?? false),
    ];
  }

  private radii(chosen: number | undefined, { messages, format }: Frame): FacetGroupView {
    const t = messages.matching.peersPage;
    const radii = [...new Set([...RADII_KM, ...(chosen === undefined ? [] : [chosen])])].sort(
      (a, b) => a - b,
    );
    const label = (km: number) => t.within(format.distance(km, messages.ui.distance.belowOne));
    return {
      name: 'radiusKm',
      legend: t.radius,
      options: radii.map((km) => ({ value: String(km), label: label(km), selected: km === chosen })),
    };
  }
}

/** What occurs, and what was chosen though it does not. */
function group<V extends string>(
  name: string,
  legend: string,
  values: readonly V[],
  chosen: readonly V[] | undefined,
  label: (value: V) => string,
): FacetGroupView {
  const offered = [...new Set([...values, ...(chosen ?? [])])];
  const options = offered.map((value) => ({
    value,
    label: label(value),
    selected: chosen?.includes(value) ?? false,
  }));
  return { name, legend, options };
}
