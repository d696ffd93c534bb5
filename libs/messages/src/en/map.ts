import type { ShapeOf } from '../catalogue.js';
import type { map as german } from '../de/map.js';

export const map: ShapeOf<typeof german> = {
  title: 'Map',
  description: 'The network on the map of Germany, with the same as a list.',
  lead: (who, where) => `${who} ${where}.`,
  inPlaces: (count) => (count === 1 ? 'in 1 place' : `in ${count} places`),
  inCounties: (count) => (count === 1 ? 'in 1 county' : `in ${count} counties`),
  ties: 'Lines show memberships and relations between places.',
  tiesTitle: 'Connections between places',
  place: 'Place',
  tiedTo: 'connected with',
  byPlace: 'Who is where?',
  byCounty: 'How many are where?',
  counties: 'There are too many to show each. So the map counts by county.',
  allOrganisations: 'See all one by one',
  elsewhere: 'Without a place',
  empty: 'Nobody is on the map yet.',
  emptyHint: 'As soon as organisations are in the directory, they appear here at their seat.',
};
