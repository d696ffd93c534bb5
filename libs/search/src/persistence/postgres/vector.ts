import type { DocumentTerm, SearchDocument, TermClass } from '../../domain/search-document.js';
import { FACETS } from '../../domain/search-query.js';
import { facetLexeme, lexeme, listingLexeme, OPEN } from './lexeme.js';
import { valuesOf } from './facet-values.js';

/** The largest position a tsvector can hold. */
const LAST_POSITION = 16_383;
/** A part of a word counts half, which is about what the next class does. */
const CLASS_OF_PART: Readonly<Record<TermClass, TermClass>> = { A: 'B', B: 'C', C: 'D', D: 'D' };

/** The text form of a document's tsvector: `'=stadt':1A 'stadt':1A '^stadt' '!type:organisation'`. */
export function toVector(document: SearchDocument): string {
  const lexemes = new Set<string>();
  for (const term of document.terms) {
    lexemes.add(wordLexeme(term));
    if (term.class === 'A' && term.as === 'stem') lexemes.add(lexeme(term.form, 'name'));
  }
  for (const facet of FACETS) {
    for (const value of valuesOf(document, facet)) lexemes.add(facetLexeme(facet, value));
  }
  if (document.openForCooperation) lexemes.add(OPEN);
  if (document.listing !== null) lexemes.add(listingLexeme(document.listing));
  return [...lexemes].join(' ');
}

function wordLexeme({ form, as, position, class: ofTerm }: DocumentTerm): string {
  const label = as === 'part' ? CLASS_OF_PART[ofTerm] : ofTerm;
  return `${lexeme(form, as)}:${Math.min(position, LAST_POSITION)}${label}`;
}
