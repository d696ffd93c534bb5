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

/** Any lexeme of this form under one of these marks; or any that begins so. */
export interface Wanted {
  readonly form: string;
  readonly marks: readonly Mark[];
  readonly prefix: boolean;
}

/** One way to have a word of the question: all of these, next to each other where that is asked for. */
export interface WantedSequence {
  readonly wanted: readonly Wanted[];
  readonly adjacent: boolean;
}

/** All ways to have a word of the question in a lane; none for a word that asks for nothing. */
export function wantedIn({ alternatives }: QueryTerm, lane: Lane): WantedSequence[] {
  return wantedOf(alternatives).map(({ forms, adjacent, prefix, whole }) => {
    const marks = whole && lane === 'anywhere' ? WHOLE : MARKS_OF_LANE[lane];
    const wanted = forms.map((form, index) =>
      prefix && index === forms.length - 1 ? beginning(form, lane) : { form, marks, prefix: false },
    );
    // Words of names have no places of their own to be next to each other in.
    return { wanted, adjacent: adjacent && lane === 'anywhere' && wanted.length > 1 };
  });
}

/** The text form of a tsquery that all terms must match: `('stadt' | '-stadt') & ('wlan' | '-wlan' | ('wi' | '-wi') & ('fi' | '-fi'))`. */
export function matchQuery(terms: readonly QueryTerm[], lane: Lane): string {
  return terms
    .map((term) => [...new Set(wantedIn(term, lane).map(sequence))])
    .filter((ways) => ways.length > 0)
    .map((ways) => `(${ways.join(' | ')})`)
    .join(' & ');
}

/** What stands next to each other stands in the document anyhow: to ask for both would only make the index look up rows. */
function wantedOf(alternatives: readonly Alternative[]): Alternative[] {
  const apart = new Set(alternatives.filter(({ adjacent }) => !adjacent).map(({ forms }) => forms.join(' ')));
  return alternatives.filter(({ adjacent, forms }) => !adjacent || !apart.has(forms.join(' ')));
}

function sequence({ wanted, adjacent }: WantedSequence): string {
  return `(${wanted.map(anyOf).join(adjacent ? ' <-> ' : ' & ')})`;
}

/** Almost everything begins with these one or two letters somewhere; what is meant is a name. */
function beginning(form: string, lane: Lane): Wanted {
  const isShort = form.length < SHORTEST_BEGINNING;
  return { form, marks: MARKS_OF_LANE[isShort ? 'names' : lane], prefix: true };
}

function anyOf({ form, marks, prefix }: Wanted): string {
  return `(${marks.map((mark) => `${lexeme(form, mark)}${prefix ? ':*' : ''}`).join(' | ')})`;
}
