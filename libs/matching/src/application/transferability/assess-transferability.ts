import { Injectable } from '@nestjs/common';
import type { InitiativeView } from '#initiatives';
import type { ListingView } from '#listings';
import { ReadOrganisations } from '#organisations';
import { type Place, SIZE_CLASSES } from '#places';
import { DomainError, type Viewer } from '#platform';
import { distanceBetween } from '../../domain/signals/place.js';
import { assess, type Assessment } from '../../domain/transferability/assess.js';
import { isCountyFree, type Municipality } from '../../domain/transferability/facts.js';
import { Whereabouts } from '../whereabouts.js';
import { CaseOf, type Link } from './case-of.js';
import { FindHelp } from './find-help.js';
import { type NeededRole, RoleHolders } from './role-holders.js';

/** One link of the chain as seen from the municipality that asks. */
export interface SeenLink extends Link {
  readonly distanceKm: number | null;
  /** Beside the size of the municipality that asks; null where one of both is unknown. */
  readonly size: 'same' | 'smaller' | 'larger' | null;
}

/** Whether an initiative would work for a municipality, and who can tell (MAT-06). */
export interface Transferability extends Assessment {
  readonly place: Place;
  readonly there: Municipality;
  readonly initiative: InitiativeView;
  /** Who did it or gave it up, those most like the municipality first. */
  readonly adopters: readonly SeenLink[];
  /** Who could be asked: whoever is in the chain and is not paused, the nearest first. */
  readonly askable: readonly SeenLink[];
  readonly offers: readonly ListingView[];
  readonly roles: readonly NeededRole[];
  /** The municipality itself, where it is in the chain. */
  readonly own: SeenLink | null;
}

@Injectable()
export class AssessTransferability {
  constructor(
    private readonly caseOf: CaseOf,
    private readonly findHelp: FindHelp,
    private readonly roleHolders: RoleHolders,
    private readonly organisations: ReadOrganisations,
    private readonly whereabouts: Whereabouts,
  ) {}

  /** @throws DomainError `TRANSFERABILITY.NOT_A_MUNICIPALITY` for a county or state */
  async execute(initiative: InitiativeView, place: Place, viewer: Viewer): Promise<Transferability> {
    const there = municipalityOf(place);
    const known = await this.caseOf.execute(initiative, viewer);
    const spot = { ags: place.ags, state: there.state, lat: place.lat, lon: place.lon };
    const roles = await this.roleHolders.execute(known.partners, spot, viewer);
    const offers = await this.findHelp.execute(initiative, viewer);
    const paused = await this.organisations.pausedAmong(
      known.links.map(({ organisation }) => organisation.id),
    );
    const seen = known.links.map((link) => this.seen(link, there, place));
    const others = seen.filter(({ organisation }) => organisation.ags !== place.ags);
    const helpers = roles.map(({ kind, holders }) => ({ kind, isThere: holders.length > 0 }));
    const doers = others.map(({ doer }) => doer);
    return {
      ...assess({ doers, said: known.said, helpers }, there),
      place,
      there,
      initiative,
      adopters: others.filter(({ doer }) => doer.stage !== 'advocate').sort(mostAlikeFirst),
      askable: others.filter(({ organisation }) => !paused.has(organisation.id)).sort(nearestFirst),
      offers: await this.notOf(place, offers, viewer),
      roles,
      own: seen.find(({ organisation }) => organisation.ags === place.ags) ?? null,
    };
  }

  /** Nobody is proposed to itself. */
  private async notOf(
    { ags }: Place,
    offers: readonly ListingView[],
    viewer: Viewer,
  ): Promise<ListingView[]> {
    const owners = await this.organisations.forViewer(
      offers.map(({ organisation }) => organisation.id),
      viewer,
    );
    return offers.filter(({ organisation }) => owners.get(organisation.id)?.ags !== ags);
  }

  private seen(link: Link, there: Municipality, place: Place): SeenLink {
    const size = link.doer.municipality?.size ?? null;
    const steps =
      size === null || there.size === null
        ? null
        : SIZE_CLASSES.indexOf(size) - SIZE_CLASSES.indexOf(there.size);
    return {
      ...link,
      distanceKm: distanceBetween(this.whereabouts.of(link.organisation), place),
      size: steps === null ? null : steps === 0 ? 'same' : steps > 0 ? 'smaller' : 'larger',
    };
  }
}

function municipalityOf({ ags, level, population, sizeClass: size }: Place): Municipality {
  if (level !== 'municipality')
    throw new DomainError('TRANSFERABILITY.NOT_A_MUNICIPALITY', 'invalid', { ags });
  return { size, population, isCountyFree: isCountyFree(ags), state: ags.slice(0, 2) };
}

/** Same size, then smaller ones that managed, then larger ones, then whose size is unknown; the nearest first. */
function mostAlikeFirst(a: SeenLink, b: SeenLink): number {
  const ORDER = ['same', 'smaller', 'larger', null];
  return ORDER.indexOf(a.size) - ORDER.indexOf(b.size) || nearestFirst(a, b);
}

function nearestFirst(a: SeenLink, b: SeenLink): number {
  const byDistance = (a.distanceKm ?? Infinity) - (b.distanceKm ?? Infinity);
  return byDistance || (a.organisation.slug < b.organisation.slug ? -1 : 1);
}
