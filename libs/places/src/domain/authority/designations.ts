import { fold } from '#language';

/** What a word before a name says the name is: a town, a rural municipality, a county, or a union that no register of municipalities has. */
export type Designation = 'town' | 'rural' | 'municipality' | 'county' | 'union';

/** Words that stand before the name of a place and say what it is. */
const BEFORE: Readonly<Record<Designation, string>> = {
  town:
    'Stadt Stadtverwaltung Landeshauptstadt Bundesstadt Hansestadt Universitätsstadt Kreisstadt Klingenstadt Barlachstadt Lutherstadt ' +
    'Stadtrat Stadtwerke Stadtarchiv Stadtmuseum Stadtbetrieb Oberbürgermeister ST',
  rural: 'Gemeinde Ortsgemeinde Landgemeinde Gemeindeverwaltung Markt Marktgemeinde Flecken',
  municipality: 'Bürgermeister Bürgermeisterin Kommune',
  county: 'Landkreis Kreis Landratsamt Kreisverwaltung Städteregion Regionalverband LK LRA',
  union:
    'Verbandsgemeinde Verbandsgemeindeverwaltung VG Verwaltungsgemeinschaft Samtgemeinde Verwaltungsverband ' +
    'Gemeindeverwaltungsverband Amtsverwaltung Planungsverband',
};

const byWord = new Map<string, Designation>(
  (Object.keys(BEFORE) as Designation[]).flatMap((designation) =>
    BEFORE[designation].split(' ').map((word) => [fold(word), designation] as const),
  ),
);

/** States in which alone a designation is used. */
const STATES: Readonly<Record<string, readonly string[]>> = {
  ortsgemeinde: ['07'],
  landgemeinde: ['16'],
  flecken: ['03', '01'],
  markt: ['09'],
  marktgemeinde: ['09'],
};

/** What a folded word says of the name behind it; null for other words. */
export function designationOf(word: string): Designation | null {
  return byWord.get(word) ?? null;
}

/** The states where municipalities are called by this folded word; null where it is no hint. */
export function statesOf(word: string): readonly string[] | null {
  return STATES[word] ?? null;
}
