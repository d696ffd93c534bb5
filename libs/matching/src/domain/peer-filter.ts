import type { OrganisationKind } from '#organisations';
import type { SizeClass } from '#places';

/** What a list of peers is narrowed to: one of several within a field, all fields together. An absent field narrows nothing. */
export interface PeerFilter {
  readonly kinds?: readonly OrganisationKind[];
  /** Two digits. */
  readonly states?: readonly string[];
  readonly sizes?: readonly SizeClass[];
  /** As far from the one who asks, in km; then whose place is unknown is left out. */
  readonly radiusKm?: number;
  /** Only those open for cooperation. */
  readonly open?: boolean;
}

/** Whether it narrows anything. */
export function isFiltered(filter: PeerFilter): boolean {
  return Object.values(filter).some((wish) => wish !== undefined);
}
