import type { PlaceRecord } from '../domain/place.js';

/** A municipality of which only the given facts matter. */
export function aPlace(facts: Partial<PlaceRecord> = {}): PlaceRecord {
  return {
    ags: '08231000',
    ars: null,
    name: 'Pforzheim',
    officialName: null,
    type: 'Gemeinde',
    population: null,
    populationDate: null,
    lat: null,
    lon: null,
    nuts3: null,
    status: 'active',
    vanishedOn: null,
    ...facts,
  };
}
