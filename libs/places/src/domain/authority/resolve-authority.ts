import type { Place } from '../place.js';
import { isUrban } from '../place-type.js';
import { wordsOf } from '../search/name-forms.js';
import { authorityWords } from './authority-words.js';
import { cityOfOffice } from './city-districts.js';
import { type Designation, designationOf, statesOf } from './designations.js';
import type { Mention, NameBook } from './name-book.js';

/** Where an authority belongs, as far as its name says. */
export interface Resolution {
  /** null: nobody can know from the name. Ask. */
  readonly place: Place | null;
  /** What could be meant, the likeliest first; of one that is sure, that one. */
  readonly candidates: readonly Place[];
}

/** A namesake with this many times the inhabitants of the next one is meant, if nothing speaks against it. */
const LARGER = 4;
/** A name amid other words is taken for a place from this size on: smaller ones are called like many a thing. */
const KNOWN_FROM = 20_000;
/** Of that size, and words all the same. */
const ALSO_WORDS = new Set(['essen', 'hof', 'leer', 'wetter', 'singen', 'halle', 'weiden', 'lohne']);
const BETWEEN = new Set(['der', 'die', 'das', 'des', 'von', 'in', 'und', 'im']);
const MOST_CANDIDATES = 8;

/** A name in the text, with what the word before it says of it. */
interface Reading {
  readonly mention: Mention;
  readonly designation: Designation | null;
  /** What was written, joined. */
  readonly named: string;
  /** The places that agree with that, the likeliest first. */
  readonly places: readonly Place[];
}

/**
 * The place whose authority a name is: "Stadt Wuppertal, Gesundheitsamt (305)", "Landratsamt Gotha", "Bezirksamt Altona",
 * "opendata@meerbusch.de". What is not sure is not guessed: several namesakes of about one size, or a union of municipalities, which
 * the register does not have, are candidates to ask for.
 *
 * @param name any length; the first 500 letters are looked at
 * @param placeOf the place of an AGS
 */
export function resolveAuthority(
  name: string,
  book: NameBook,
  placeOf: (ags: string) => Place | null,
): Resolution {
  const words = authorityWords(name);
  const city = placeOf(cityOfOffice(words) ?? '');
  if (city) return { place: city, candidates: [city] };
  const readings = book.mentionsIn(words).map((mention) => readingOf(mention, words));
  const meant = readings.find(isDesignated) ?? readings.find((one) => isWhole(one, words)) ?? best(readings);
  if (meant) return decided(meant);
  const halves = words.length <= 2 ? book.withPart(words.join('')) : [];
  return { place: halves.length === 1 ? halves[0]! : null, candidates: halves.slice(0, MOST_CANDIDATES) };
}

function readingOf(mention: Mention, words: readonly string[]): Reading {
  const before = words.slice(0, mention.from).filter((word) => !BETWEEN.has(word));
  const word = before.at(-1) ?? '';
  // "Amt Büchen" is a union of municipalities; "Amt für Statistik" is none, and names no place.
  const designation = word === 'amt' && mention.from === 1 ? 'union' : designationOf(word);
  const states = statesOf(word);
  const agreeing = mention.places.filter(
    (place) => fits(place, designation) && (states === null || states.includes(place.state.ags)),
  );
  const municipal = mention.places.filter(({ level }) => level === 'municipality');
  const places = [agreeing, municipal].find((list) => list.length > 0) ?? mention.places;
  const named = words.slice(mention.from, mention.to).join('');
  return {
    mention,
    designation,
    named,
    places: [...places].sort((a, b) => weightOf(b, named) - weightOf(a, named)),
  };
}

function fits(place: Place, designation: Designation | null): boolean {
  switch (designation) {
    case 'town':
      return place.level === 'municipality' && isUrban(place.type);
    case 'rural':
      return place.level === 'municipality' && !isUrban(place.type);
    case 'county':
      return place.level === 'county';
    default:
      return place.level === 'municipality';
  }
}

/** Inhabitants; a name without an addition counts threefold, because whoever means the other one writes the addition. */
function weightOf({ name, level, population }: Place, named: string): number {
  const isExact = wordsOf(name).join('') === named;
  const inhabitants = population ?? (level === 'county' ? 100_000 : 500);
  return inhabitants * (isExact ? 3 : 1);
}

/** Unions are told apart from the town of their name; a county's own name needs no word before it. */
function isDesignated({ designation, places }: Reading): boolean {
  return designation !== null || places[0]?.level === 'county';
}

function isWhole({ mention }: Reading, words: readonly string[]): boolean {
  return words.every((word, at) => (at >= mention.from && at < mention.to) || BETWEEN.has(word));
}

/** Of names amid other words the one of the largest place, those that only look like one aside. */
function best(readings: readonly Reading[]): Reading | undefined {
  const known = readings.filter(
    ({ named, places }) => (places[0]?.population ?? 0) >= KNOWN_FROM && !ALSO_WORDS.has(named),
  );
  const plain = known.filter(({ mention }) => !mention.isDerived);
  const [first] = [...(plain.length > 0 ? plain : known)].sort(
    (a, b) => (b.places[0]?.population ?? 0) - (a.places[0]?.population ?? 0),
  );
  return first;
}

function decided({ designation, named, places }: Reading): Resolution {
  const candidates = places.slice(0, MOST_CANDIDATES);
  const [first, second] = places;
  if (!first || designation === 'union') return { place: null, candidates };
  const isSure = second === undefined || weightOf(first, named) >= LARGER * weightOf(second, named);
  return { place: isSure ? first : null, candidates: isSure ? [first] : candidates };
}
