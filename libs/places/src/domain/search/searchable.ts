import type { Place } from '../place.js';
import { isIndependentCity } from '../place-type.js';
import { coreOf, joined, wordsOf } from './name-forms.js';

/** One place as the search sees it. */
export interface Searchable {
  readonly place: Place;
  /** Whole names, joined; the first is the name itself. */
  readonly names: readonly string[];
  /** The name without its addition, joined. */
  readonly core: string;
  readonly words: readonly string[];
  /** Words of the county and state around it, which tell homonyms apart. */
  readonly around: readonly string[];
  /** How often somebody who types a name may mean this one: inhabitants, or a share of them. */
  readonly weight: number;
}

/** A county or state of a name is meant less often than the town of that name. */
const WHOLE_AREA_SHARE = 0.1;
/** Inhabitants taken for a place whose population the register does not know: the sources leave out small ones only. */
const UNKNOWN = { municipality: 500, county: 100_000, region: 0, state: 5_000_000 } as const;

/** Government regions are not searched for, and a city that is its own county or state is found as a municipality only. */
export function searchables(places: ReadonlyMap<string, Place>): Searchable[] {
  const around = new Map<string, string[]>();
  const found = [];
  for (const place of places.values()) {
    const isPart = place.level === 'municipality';
    if (place.level === 'region' || (!isPart && places.has(place.ags.padEnd(8, '0')))) continue;
    const area = `${place.county?.name ?? ''} ${place.state.name}`;
    if (!around.has(area)) around.set(area, wordsOf(area));
    found.push(searchable(place, around.get(area)!));
  }
  return found;
}

function searchable(place: Place, around: readonly string[]): Searchable {
  const spellings = spellingsOf(place.name).map(wordsOf);
  const names = spellings.map((words) => words.join(''));
  const inhabitants = place.population ?? UNKNOWN[place.level];
  return {
    place,
    names: place.level === 'county' ? [...names, ...countyNames(place)] : names,
    core: coreOf(place.name),
    words: [...new Set(spellings.flat())],
    around,
    weight: place.level === 'municipality' ? inhabitants : inhabitants * WHOLE_AREA_SHARE,
  };
}

/** "St. Wendel" is also "Sankt Wendel", and "Sankt Augustin" also "St. Augustin". */
function spellingsOf(name: string): string[] {
  if (/\bSt\. ?/.test(name)) return [name, name.replace(/\bSt\. ?/, 'Sankt ')];
  return name.startsWith('Sankt ') ? [name, name.replace('Sankt', 'St.')] : [name];
}

/** "Landkreis Karlsruhe", "Kreis Karlsruhe" and the other way round. */
function countyNames({ name, type }: Place): string[] {
  if (isIndependentCity(type)) return [];
  return [...new Set([type, 'Kreis'])].flatMap((word) => [
    joined(`${word} ${name}`),
    joined(`${name} ${word}`),
  ]);
}
