import { fold } from '#language';

/** Districts of the two cities that have district offices of their own; their names are asked for with "Bezirksamt". */
const DISTRICTS: Readonly<Record<string, string>> = {
  '11000000':
    'Mitte|Friedrichshain|Kreuzberg|Pankow|Charlottenburg|Wilmersdorf|Spandau|Steglitz|Zehlendorf|Tempelhof|Schöneberg|Neukölln|' +
    'Treptow|Köpenick|Marzahn|Hellersdorf|Lichtenberg|Reinickendorf',
  '02000000': 'Altona|Eimsbüttel|Wandsbek|Bergedorf|Harburg|Nord',
};
/** What only one of the city states has. */
const OFFICES: Readonly<Record<string, string>> = {
  senatsverwaltung: '11000000',
  bezirksverordnetenversammlung: '11000000',
};

const cityOfDistrict = new Map(
  Object.entries(DISTRICTS).flatMap(([ags, names]) =>
    names.split('|').map((name) => [fold(name), ags] as const),
  ),
);

/**
 * The city whose district office or senate department a name is, by its folded words; null for others. "Mitte" alone is Berlin's:
 * Hamburg calls its own "Hamburg-Mitte".
 */
export function cityOfOffice(words: readonly string[]): string | null {
  for (const word of words) if (Object.hasOwn(OFFICES, word)) return OFFICES[word]!;
  const office = words.findIndex((word) => /^bezirksamt(?:e[srn]?|s)?$/.test(word));
  if (office < 0 || words.includes('hamburg')) return null;
  for (const word of words.slice(office + 1)) {
    const city = cityOfDistrict.get(word);
    if (city) return city;
  }
  return null;
}
