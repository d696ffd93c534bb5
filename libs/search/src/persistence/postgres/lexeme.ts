import type { Facet } from '../../domain/search-query.js';

/**
 * What a lexeme of the index stands for, told by its first character; no word begins with one of these. `part` are parts of
 * compounds, `name` words of names, for a lane of their own, `filter` values to narrow by.
 */
export const MARKS = { stem: '', whole: '=', part: '-', name: '^', filter: '!' } as const;
export type Mark = keyof typeof MARKS;

/** A lexeme as tsvector and tsquery are written: quoted, so that nothing in it is syntax. */
export function lexeme(form: string, mark: Mark): string {
  return `'${MARKS[mark]}${form.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

/** The lexeme by which documents with this value of a facet are found. */
export function facetLexeme(facet: Facet, value: string): string {
  return lexeme(`${facet}:${value}`, 'filter');
}

export const OPEN = lexeme('open', 'filter');

export function listingLexeme(listing: 'offer' | 'need'): string {
  return lexeme(`listing:${listing}`, 'filter');
}
