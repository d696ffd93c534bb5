import { Injectable } from '@nestjs/common';
import { PlaceDirectory } from '#places';
import { groupBy, type Viewer } from '#platform';
import { type SearchAnswer, type SearchHit, type SearchQuery, SearchRecords } from '#search';
import { addressOf } from '../../addresses/address-of.js';
import type { Frame, MapPlace, MapRing } from '../../ui/index.js';
import { kindOf } from './hit-view.js';

/** Up to so many hits stand on the map one by one; beyond that it counts them by county. */
export const MOST_ON_MAP = 300;

export interface PlacedHit {
  readonly url: string;
  readonly title: string;
  readonly kind: string;
}

/** A place with what was found there. */
export interface ResultPlace extends Omit<MapPlace, 'lat' | 'lon'> {
  /** WGS 84 degrees; null where nobody knows the position: such a place is in the list alone. */
  readonly lat: number | null;
  readonly lon: number | null;
  /** The state, where the place is not one. */
  readonly note: string | null;
  /** Empty where they are only counted. */
  readonly hits: readonly PlacedHit[];
}

/** The results of a search by where they are, in the order of the results. */
export interface ResultsMap {
  readonly places: readonly ResultPlace[];
  readonly elsewhere: readonly PlacedHit[];
  readonly grain: 'place' | 'county';
  readonly ring: MapRing | null;
}

/** Reads the results of a search for the map: all of them at once, up to a limit. */
@Injectable()
export class ReadResultsMap {
  constructor(
    private readonly searchRecords: SearchRecords,
    private readonly places: PlaceDirectory,
  ) {}

  /** @param total of the same search, as its first page found it */
  async execute(
    query: SearchQuery,
    { total, facets }: SearchAnswer,
    viewer: Viewer,
    frame: Frame,
  ): Promise<ResultsMap> {
    const ring = ringOf(query);
    if (total.count > MOST_ON_MAP || !total.exact) {
      const counted = facets.county.filter(({ count }) => count > 0);
      const places = counted.flatMap(({ value, count }) => this.placed(value, count, []));
      return { places, elsewhere: [], grain: 'county', ring };
    }
    const all = { ...query, limit: MOST_ON_MAP, cursor: null };
    const { hits } = await this.searchRecords.execute(all, viewer);
    const here = groupBy(hits, ({ record }) => record.place ?? '');
    const named = (found: readonly SearchHit[]) => found.map((hit) => placedHit(hit, frame));
    return {
      places: [...here].flatMap(([ags, found]) => this.placed(ags, found.length, named(found))),
      elsewhere: named(hits.filter(({ record }) => record.place === null)),
      grain: 'place',
      ring,
    };
  }

  private placed(ags: string, count: number, hits: readonly PlacedHit[]): ResultPlace[] {
    const place = this.places.get(ags);
    if (!place) return [];
    const { name, state, lat, lon } = place;
    return [{ ags, name, note: name === state.name ? null : state.name, lat, lon, count, hits }];
  }
}

function placedHit({ record }: SearchHit, frame: Frame): PlacedHit {
  return {
    url: addressOf(record.type, record.slug),
    title: record.title,
    kind: kindOf(record, frame).name,
  };
}

function ringOf({ near }: SearchQuery): MapRing | null {
  if (near === null || near.radiusKm === null) return null;
  return { lat: near.lat, lon: near.lon, radiusKm: near.radiusKm };
}
