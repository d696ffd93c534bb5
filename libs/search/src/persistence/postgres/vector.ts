import { stem } from '#language';
import type { DocumentTerm, SearchDocument, TermClass } from '../../domain/search-document.js';
import { tagsOf } from './facet-tags.js';
import { lexeme, listingLexeme, OPEN, tagLexeme } from './lexeme.js';

/** The largest position a tsvector can hold. */
const LAST_POSITION = 16_383;
/** A part of a word counts half, which is about what the next class does. */
const CLASS_OF_PART: Readonly<Record<TermClass, TermClass>> = { A: 'B', B: 'C', C: 'D', D: 'D' };

/** The text form of a document's tsvector: `'=städte':1A 'stadt':1A '^städte' '^stadt' '!type:organisation'`. */
export function toVector(document: SearchDocument): string {
  const lexemes = wordLexemes(document.terms);
  for (const tag of tagsOf(document)) lexemes.push(tagLexeme(tag));
  if (document.openForCooperation) lexemes.push(OPEN);
  if (document.listing !== null) lexemes.push(listingLexeme(document.listing));
  return lexemes.join(' ');
}

/** Writing takes as long as there are lexemes: a form that stands there as another kind is left out (see `matchQuery`). */
function wordLexemes(terms: readonly DocumentTerm[]): string[] {
  const lexemes: string[] = [];
  for (let first = 0; first < terms.length;) {
    let end = first + 1;
    while (terms[end]?.position === terms[first]!.position) end += 1;
    for (let at = first; at < end; at += 1) {
      const term = terms[at]!;
      if (term.class === 'A' && term.as !== 'part') lexemes.push(lexeme(term.form, 'name'));
      if (!isSaidBy(terms, term, first, end)) lexemes.push(wordLexeme(term));
    }
    first = end;
  }
  return lexemes;
}

/** Whether another term of the same place says as much: a form the word as written, a part its stem. */
function isSaidBy(
  terms: readonly DocumentTerm[],
  { form, as }: DocumentTerm,
  first: number,
  end: number,
): boolean {
  if (as === 'whole') return false;
  const [says, wanted] = as === 'stem' ? ['whole', form] : ['part', stem(form)];
  if (as === 'part' && wanted === form) return false;
  for (let at = first; at < end; at += 1) {
    if (terms[at]!.as === says && terms[at]!.form === wanted) return true;
  }
  return false;
}

function wordLexeme({ form, as, position, class: ofTerm }: DocumentTerm): string {
  const label = as === 'part' ? CLASS_OF_PART[ofTerm] : ofTerm;
  return `${lexeme(form, as)}:${Math.min(position, LAST_POSITION)}${label}`;
}
