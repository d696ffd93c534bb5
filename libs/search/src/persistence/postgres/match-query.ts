import type { Alternative, QueryTerm } from '#language';
import { lexeme, type Mark } from './lexeme.js';

/** Where a word is looked for: anywhere, or only in names. */
export type Lane = 'anywhere' | 'names';

const MARKS_OF_LANE: Readonly<Record<Lane, readonly Mark[]>> = {
  anywhere: ['whole', 'stem', 'part'],
  names: ['name'],
};

const WHOLE: readonly Mark[] = ['whole'];
const SHORTEST_BEGINNING = 3;

/** The text form of a tsquery that all terms must match: `('stadt' | '-stadt') & ('wlan' | '-wlan' | ('wi' | '-wi') & ('fi' | '-fi'))`. */
export function matchQuery(terms: readonly QueryTerm[], lane: Lane): string {
  return terms
    .filter(({ alternatives }) => alternatives.length > 0)
    .map((term) => `(${[...new Set(wantedOf(term).map((one) => sequence(one, lane)))].join(' | ')})`)
    .join(' & ');
}

/** What stands next to each other stands in the document anyhow: to ask for both would only make the index look up rows. */
function wantedOf({ alternatives }: QueryTerm): Alternative[] {
  const apart = new Set(alternatives.filter(({ adjacent }) => !adjacent).map(({ forms }) => forms.join(' ')));
  return alternatives.filter(({ adjacent, forms }) => !adjacent || !apart.has(forms.join(' ')));
}

function sequence({ forms, adjacent, prefix, whole }: Alternative, lane: Lane): string {
  const marks = whole && lane === 'anywhere' ? WHOLE : MARKS_OF_LANE[lane];
  const operands = forms.map((form, index) =>
    prefix && index === forms.length - 1 ? beginning(form, lane) : anyOf(form, marks, ''),
  );
  // Words of names have no places of their own to be next to each other in.
  return `(${operands.join(adjacent && lane === 'anywhere' ? ' <-> ' : ' & ')})`;
}

/** Almost everything begins with these one or two letters somewhere; what is meant is a name. */
function beginning(form: string, lane: Lane): string {
  const isShort = form.length < SHORTEST_BEGINNING;
  return anyOf(form, MARKS_OF_LANE[isShort ? 'names' : lane], ':*');
}

function anyOf(form: string, marks: readonly Mark[], flag: string): string {
  return `(${marks.map((mark) => `${lexeme(form, mark)}${flag}`).join(' | ')})`;
}
