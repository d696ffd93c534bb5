import type { ShapeOf } from '../catalogue.js';
import type { placePages as german } from '../de/place-pages.js';

export const placePages: ShapeOf<typeof german> = {
  description: (place) => `${place}: who of the network is there, and what the official register says.`,
  facts: 'Facts about the place',
  who: 'Who is here?',
  nobody: 'Nobody from the network is here yet.',
  map: 'The network on the map',
  initiatives: 'Initiatives from here',
  nearby: 'Who is nearest?',
  type: 'Designation',
  officialName: 'Official name',
  county: 'County',
  state: 'State',
  population: 'Population',
  undated: 'date not given',
  countedOn: (day) => `on ${day}`,
  sizeClass: 'Size class',
  ags: 'Municipality key (AGS)',
  ars: 'Regional key (ARS)',
  nuts3: 'NUTS 3 region',
  position: 'Position',
  point: (lat, lon) => `${lat}° north, ${lon}° east`,
  sources: 'Where the facts come from',
  vanishedHint: 'Whatever was linked to the place is kept.',
};
