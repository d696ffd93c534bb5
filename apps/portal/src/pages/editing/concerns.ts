/** How a field is typed: on a line, one entry a line, or as a text. */
export type InputKind = 'line' | 'lines' | 'text';

/** The fields of each page of the form, by their paths. Visibility has its own page. */
export const CONCERNS = {
  grunddaten: {
    name: 'line',
    'names.alias': 'lines',
    'names.acronym': 'lines',
    unit: 'line',
    ags: 'line',
    seat: 'line',
  },
  beschreibung: { summary: 'text', text: 'text', topics: 'lines' },
  kontakt: { website: 'line', links: 'lines' },
  sichtbarkeit: {},
} as const satisfies Readonly<Record<string, Readonly<Record<string, InputKind>>>>;

export type Concern = keyof typeof CONCERNS;
export const CONCERN_NAMES = Object.keys(CONCERNS) as Concern[];

/** Fields whose visibility is asked for. */
export const RESTRICTABLE = [
  'unit',
  'names',
  'seat',
  'summary',
  'text',
  'topics',
  'website',
  'links',
] as const;

/** The fields of a concern with how each is typed. */
export function inputsOf(concern: Concern): [path: string, kind: InputKind][] {
  return Object.entries(CONCERNS[concern]);
}
