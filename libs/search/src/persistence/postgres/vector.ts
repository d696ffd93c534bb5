import { stem } from '#language';
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
  for (const term of indexed(document.terms)) {
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

/**
 * Without the word as written among the stems where its own stem stands beside it: whoever asks for the one asks for the other too,
 * and writing takes as long as there are lexemes.
 */
function indexed(terms: readonly DocumentTerm[]): DocumentTerm[] {
  const stems = new Set(
    terms.flatMap(({ as, form, position }) => (as === 'stem' ? [`${position} ${form}`] : [])),
  );
  const written = new Set(
    terms.flatMap(({ as, form, position }) => {
      const ofForm = as === 'whole' ? stem(form) : form;
      return ofForm !== form && stems.has(`${position} ${ofForm}`) ? [`${position} ${form}`] : [];
    }),
  );
  return terms.filter(({ as, form, position }) => as !== 'stem' || !written.has(`${position} ${form}`));
}

function wordLexeme({ form, as, position, class: ofTerm }: DocumentTerm): string {
  const label = as === 'part' ? CLASS_OF_PART[ofTerm] : ofTerm;
  return `${lexeme(form, as)}:${Math.min(position, LAST_POSITION)}${label}`;
}
