import { Injectable } from '@nestjs/common';
import { ListNetworksOf, ListRelations } from '#organisations';
import { PlaceDirectory } from '#places';
import { groupBy, type Viewer } from '#platform';
import { EVERYTHING, type Filters, type SearchAnswer, SearchRecords } from '#search';
import { addressOf } from '../../addresses/address-of.js';
import type { Named } from '../../ui/index.js';
import { type MappedPlace, type PlaceTie, tiesBetween } from './mapped-place.js';

/** Up to so many organisations stand on the map one by one; beyond that it counts them by county. */
export const MOST_SINGLE = 300;

/** The network on the map. */
export interface NetworkMap {
  /** By name. */
  readonly places: readonly MappedPlace[];
  readonly ties: readonly PlaceTie[];
  /** AGS by id of an organisation, as far as they are shown one by one. */
  readonly placeOf: ReadonlyMap<string, string>;
  /** Organisations of which nobody knows where they are; never more than were read. */
  readonly elsewhere: readonly Named[];
  readonly total: SearchAnswer['total'];
  /** Counts under the filters of the map. */
  readonly facets: SearchAnswer['facets'];
  /** `county`: there are too many to show each. */
  readonly grain: 'place' | 'county';
}

/** Reads who is where and what ties the places: one search, and two statements for the ties. */
@Injectable()
export class ReadNetworkMap {
  constructor(
    private readonly searchRecords: SearchRecords,
    private readonly listNetworks: ListNetworksOf,
    private readonly listRelations: ListRelations,
    private readonly places: PlaceDirectory,
  ) {}

  /** @param filters other than the type */
  async execute(filters: Filters, viewer: Viewer): Promise<NetworkMap> {
    const { hits, total, facets } = await this.searchRecords.execute(
      {
        ...EVERYTHING,
        filters: { ...filters, type: ['organisation'] },
        sort: 'title',
        limit: MOST_SINGLE,
      },
      viewer,
    );
    if (total.count > MOST_SINGLE) {
      const counted = facets.county.filter(({ count }) => count > 0);
      const places = counted.flatMap(({ value, count }) => this.mapped(value, count, []));
      return {
        places: byName(places),
        ties: [],
        placeOf: new Map(),
        elsewhere: [],
        total,
        facets,
        grain: 'county',
      };
    }
    const records = hits.map(({ record }) => record);
    const named = (of: typeof records) =>
      of.map(({ slug, title }) => ({ url: addressOf('organisation', slug), title }));
    const here = groupBy(
      records.filter(({ place }) => place !== null),
      ({ place }) => place!,
    );
    const places = [...here].flatMap(([ags, found]) => this.mapped(ags, found.length, named(found)));
    const placeOf = new Map(records.flatMap(({ id, place }) => (place === null ? [] : [[id, place]])));
    const elsewhere = named(records.filter(({ place }) => place === null));
    return {
      places: byName(places),
      ties: await this.ties(placeOf),
      placeOf,
      elsewhere,
      total,
      facets,
      grain: 'place',
    };
  }

  private mapped(ags: string, count: number, organisations: readonly Named[]): MappedPlace[] {
    const place = this.places.get(ags);
    if (!place) return [];
    const note = place.name === place.state.name ? null : place.state.name;
    const { name, lat, lon } = place;
    return [{ ags, name, note, lat, lon, count, organisations }];
  }

  private async ties(placeOf: ReadonlyMap<string, string>): Promise<PlaceTie[]> {
    const ids = [...placeOf.keys()];
    if (ids.length === 0) return [];
    const [networks, neighbours] = await Promise.all([
      this.listNetworks.execute(ids),
      this.listRelations.neighbours(ids),
    ]);
    return tiesBetween(placeOf, [
      ...[...networks].map(([id, others]) => ({ id, others })),
      ...[...neighbours].map(([id, others]) => ({ id, others: others.map((other) => other.id) })),
    ]);
  }
}

const GERMAN = new Intl.Collator('de');

function byName(places: readonly MappedPlace[]): MappedPlace[] {
  return [...places].sort((a, b) => GERMAN.compare(a.name, b.name) || (a.ags < b.ags ? -1 : 1));
}
