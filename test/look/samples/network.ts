import type { MapPlace, Named } from '../../../apps/portal/src/ui/index.js';

const organisation = (slug: string, title: string): Named => ({ url: `/organisationen/${slug}`, title });

/** Organisations of the demo network, as pages would name them. */
export const heidelberg = organisation('stadt-heidelberg', 'Stadt Heidelberg');
export const pforzheim = organisation('stadt-pforzheim', 'Stadt Pforzheim');
export const stadtwerkePforzheim = organisation('stadtwerke-pforzheim', 'Stadtwerke Pforzheim');
export const rheinNeckar = organisation('metropolregion-rhein-neckar', 'Metropolregion Rhein-Neckar');
export const merseburg = organisation(
  'digitalisierungszentrum-merseburg',
  'Digitalisierungszentrum Merseburg',
);
export const freiburgGestalten = organisation('freiburg-gestalten', '#freiburg_gestalten');
export const digihub = organisation('digihub-suedbaden', 'DIGIHUB Südbaden');
export const hochschule = organisation('hochschule-pforzheim', 'Hochschule Pforzheim');
export const ihk = organisation('ihk-nordschwarzwald', 'IHK Nordschwarzwald');

export const contributors = [rheinNeckar, heidelberg, pforzheim, merseburg, freiburgGestalten, digihub];

const question = (id: string, title: string): Named => ({ url: `/erfahrungen/${id}`, title });

export const questions = [
  question('politik', 'Wie kann die lokale Politik begeistert werden?'),
  question('verwaltung', 'Wie werden die Mitarbeitenden der Verwaltung mitgenommen?'),
  question('kultur-bildung', 'Welche Rolle spielt die lokale Kultur- und Bildungsszene?'),
  question('stadtwerke', 'Welche Aufgaben kommen auf kommunale Unternehmen und Stadtwerke zu?'),
  question('wirtschaft', 'Wie kann sich die regionale Wirtschaft einbringen?'),
  question('zivilgesellschaft', 'Wie wird die Zivilgesellschaft eingebunden?'),
];

export const places: MapPlace[] = [
  { ags: '08311000', name: 'Freiburg im Breisgau', lat: 47.996, lon: 7.849, count: 4 },
  { ags: '08221000', name: 'Heidelberg', lat: 49.407, lon: 8.691, count: 3 },
  { ags: '08231000', name: 'Pforzheim', lat: 48.884, lon: 8.698, count: 4 },
  { ags: '15088220', name: 'Merseburg', lat: 51.354, lon: 11.993, count: 3 },
  { ags: '11000000', name: 'Berlin', lat: 52.52, lon: 13.405, count: 2 },
  { ags: '08222000', name: 'Mannheim', lat: 49.489, lon: 8.467, count: 1 },
  { ags: '08111000', name: 'Stuttgart', lat: 48.775, lon: 9.183, count: 2 },
  { ags: '07312000', name: 'Kaiserslautern', lat: 49.444, lon: 7.769, count: 1 },
  { ags: '05315000', name: 'Köln', lat: 50.938, lon: 6.96, count: 1 },
  { ags: '07318000', name: 'Speyer', lat: 49.319, lon: 8.431, count: 1 },
];

const tie = (from: string, to: string) => ({ from, to });

export const ties = [
  tie('08221000', '08231000'),
  tie('08222000', '08221000'),
  tie('08311000', '08111000'),
  tie('11000000', '08311000'),
  tie('07312000', '08311000'),
  tie('05315000', '08311000'),
  tie('15088220', '08311000'),
  tie('08231000', '08111000'),
  tie('07318000', '08222000'),
];
