import { ORGANISATION_RESTRICTABLE } from '#organisations';

/**
 * How a field is typed: on a line, one entry a line, as an address or several, as a domain, as a text, as a place of the register or several of them, as names of topics, as
 * a number, as a choice of kinds, as yes or no, or as a choice of who may see it.
 */
export type InputKind =
  | 'line'
  | 'lines'
  | 'link'
  | 'links'
  | 'domain'
  | 'text'
  | 'place'
  | 'places'
  | 'topics'
  | 'number'
  | 'kinds'
  | 'flag'
  | 'level';

/** Before the path of a field whose visibility is meant. */
export const LEVEL = 'sicht.';

/** Each field with its parts behind it; a longitude is hidden with its latitude. */
const LEVELS = ORGANISATION_RESTRICTABLE.filter((path) => path !== 'lon' && !path.includes('.'))
  .flatMap((path) => [path, ...ORGANISATION_RESTRICTABLE.filter((part) => part.startsWith(`${path}.`))])
  .map((path) => LEVEL + path);

/** The fields of each page of the form, by their paths. */
const CONCERNS = {
  grunddaten: {
    name: 'line',
    kinds: 'kinds',
    'names.official': 'lines',
    'names.alias': 'lines',
    'names.acronym': 'lines',
    'names.former': 'lines',
    unit: 'line',
    openForCooperation: 'flag',
    paused: 'flag',
  },
  beschreibung: { summary: 'text', text: 'text', topics: 'topics' },
  ort: { ags: 'place', seat: 'place', area: 'places', lat: 'number', lon: 'number' },
  kontakt: { website: 'link', links: 'links' },
  kennungen: {
    'identifiers.domain': 'domain',
    'identifiers.ars': 'line',
    'identifiers.wikidata': 'line',
    'identifiers.registerNumber': 'line',
  },
  sichtbarkeit: Object.fromEntries(LEVELS.map((name) => [name, 'level'])) as Record<string, 'level'>,
} as const satisfies Readonly<Record<string, Readonly<Record<string, InputKind>>>>;

export type Concern = keyof typeof CONCERNS;
export const CONCERN_NAMES = Object.keys(CONCERNS) as Concern[];

/** The fields of a concern with how each is typed. */
export function inputsOf(concern: Concern): [path: string, kind: InputKind][] {
  return Object.entries(CONCERNS[concern]);
}

/** The page of the form that a field stands on. */
export function concernOf(path: string): Concern {
  return CONCERN_NAMES.find((concern) => path in CONCERNS[concern]) ?? 'grunddaten';
}
