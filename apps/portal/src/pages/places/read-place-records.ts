import { Injectable } from '@nestjs/common';
import type { Place } from '#places';
import type { Viewer } from '#platform';
import { EVERYTHING, type Near, NO_FILTERS, type SearchHit, SearchRecords } from '#search';

/** Read at once: of a county or state the beginning, of a municipality more than there can be. */
const MOST_READ = 200;
/** With fewer than this in a place, its neighbours are worth seeing. */
const FEW = 5;
const MOST_NEARBY = 6;
/** Where somebody is in the place itself, only real neighbours are shown. */
const NEAR_KM = 75;

/** Who and what is in a place, and where the next ones are. */
export interface PlaceRecords {
  readonly organisations: { readonly hits: readonly SearchHit[]; readonly total: number };
  /** Led by an organisation that is there. */
  readonly initiatives: { readonly hits: readonly SearchHit[]; readonly total: number };
  /** Nearest first; only around a place with few of its own. */
  readonly nearby: readonly SearchHit[];
}

/** Reads what lies in a municipality, county or state: one search, and one more for the neighbours. */
@Injectable()
export class ReadPlaceRecords {
  constructor(private readonly searchRecords: SearchRecords) {}

  async execute(place: Place, viewer: Viewer): Promise<PlaceRecords> {
    const inside =
      place.level === 'municipality' ? this.inMunicipality(place, viewer) : this.inArea(place, viewer);
    const { organisations, initiatives } = await inside;
    const nearby = organisations.total < FEW ? await this.around(place, organisations.hits, viewer) : [];
    return { organisations, initiatives, nearby };
  }

  private async inArea({ ags, level }: Place, viewer: Viewer) {
    const { hits, facets } = await this.find(
      { state: level === 'state' ? [ags] : [], county: level === 'county' ? [ags] : [] },
      null,
      viewer,
    );
    const totalOf = (type: string) => facets.type.find(({ value }) => value === type)?.count ?? 0;
    return {
      organisations: { hits: ofType(hits, 'organisation'), total: totalOf('organisation') },
      initiatives: { hits: ofType(hits, 'initiative'), total: totalOf('initiative') },
    };
  }

  /** The index knows counties, not municipalities: of what lies in the county, the nearest are looked through. */
  private async inMunicipality({ ags, county, state, lat, lon }: Place, viewer: Viewer) {
    const near = lat === null || lon === null ? null : { lat, lon, radiusKm: null };
    const area = county ? { state: [], county: [county.ags] } : { state: [state.ags], county: [] };
    const { hits } = await this.find(area, near, viewer);
    const here = hits.filter(({ record }) => record.place === ags);
    const whole = (found: SearchHit[]) => ({ hits: found, total: found.length });
    return {
      organisations: whole(ofType(here, 'organisation')),
      initiatives: whole(ofType(here, 'initiative')),
    };
  }

  private find(area: { state: string[]; county: string[] }, near: Near | null, viewer: Viewer) {
    return this.searchRecords.execute(
      {
        ...EVERYTHING,
        filters: { ...NO_FILTERS, ...area, type: ['organisation', 'initiative'] },
        near,
        sort: near ? 'distance' : 'title',
        limit: MOST_READ,
      },
      viewer,
    );
  }

  private async around(
    { level, lat, lon }: Place,
    here: readonly SearchHit[],
    viewer: Viewer,
  ): Promise<SearchHit[]> {
    if (level === 'state' || lat === null || lon === null) return [];
    const { hits } = await this.searchRecords.execute(
      {
        ...EVERYTHING,
        filters: { ...NO_FILTERS, type: ['organisation'] },
        near: { lat, lon, radiusKm: here.length > 0 ? NEAR_KM : null },
        sort: 'distance',
        limit: MOST_NEARBY + here.length,
      },
      viewer,
    );
    const known = new Set(here.map(({ record }) => record.id));
    const others = hits.filter(({ record, distanceKm }) => !known.has(record.id) && distanceKm !== null);
    return others.slice(0, MOST_NEARBY);
  }
}

function ofType(hits: readonly SearchHit[], type: string): SearchHit[] {
  return hits.filter(({ record }) => record.type === type);
}
