import type { Place } from '#places';

export function presentPlace(place: Place) {
  return {
    ags: place.ags,
    ars: place.ars,
    name: place.name,
    type: place.type,
    county: place.county,
    state: place.state,
    sizeClass: place.sizeClass,
    population: place.population,
    populationDate: place.populationDate,
    lat: place.lat,
    lon: place.lon,
    nuts3: place.nuts3,
    status: place.status,
  };
}
