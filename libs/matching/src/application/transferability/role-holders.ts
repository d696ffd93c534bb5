import { Injectable } from '@nestjs/common';
import { type OrganisationKind, type OrganisationRef, ReadOrganisations } from '#organisations';
import { audienceOf, type Viewer } from '#platform';
import { boxAround, holdsRole, type Spot } from '../../domain/transferability/holds-role.js';
import { distanceBetween } from '../../domain/signals/place.js';
import { MatchProfileStore } from '../../persistence/match-profile-store.js';

/** A part that somebody played elsewhere, and who could play it here. */
export interface NeededRole {
  readonly kind: OrganisationKind;
  /** Who plays it elsewhere. */
  readonly like: readonly OrganisationRef[];
  /** The nearest first. */
  readonly holders: readonly { readonly organisation: OrganisationRef; readonly distanceKm: number | null }[];
}

/** Names at most for one part. */
const MOST_HOLDERS = 5;

/** Who has the role that a solution needs, near a municipality or for its state. */
@Injectable()
export class RoleHolders {
  constructor(
    private readonly profiles: MatchProfileStore,
    private readonly organisations: ReadOrganisations,
  ) {}

  async execute(partners: readonly OrganisationRef[], spot: Spot, viewer: Viewer): Promise<NeededRole[]> {
    const kinds = [...new Set(partners.flatMap(({ kinds: [main] }) => main ?? []))].sort();
    if (kinds.length === 0) return [];
    const audience = audienceOf(viewer) === 'public' ? 'public' : 'member';
    const around = await this.profiles.around({ kinds, state: spot.state, box: boxAround(spot) }, audience);
    const refs = await this.organisations.refs(around.map(({ organisationId }) => organisationId));
    return kinds.map((kind) => ({
      kind,
      like: partners.filter(({ kinds: [main] }) => main === kind),
      holders: around
        .filter((profile) => holdsRole(profile, kind, spot))
        .flatMap((profile) => {
          const organisation = refs.get(profile.organisationId);
          return organisation ? [{ organisation, distanceKm: distanceBetween(profile, spot) }] : [];
        })
        .sort(
          (a, b) =>
            (a.distanceKm ?? Infinity) - (b.distanceKm ?? Infinity) ||
            (a.organisation.slug < b.organisation.slug ? -1 : 1),
        )
        .slice(0, MOST_HOLDERS),
    }));
  }
}
