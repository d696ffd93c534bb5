import { stem } from '#language';
import type { FiledForm } from '../../domain/filed-forms.js';
import type { PlacedForms, SearchDocument, TermClass } from '../../domain/search-document.js';
import { tagsOf } from './facet-tags.js';
import { lexeme, listingLexeme, OPEN, tagLexeme } from './lexeme.js';

/** The largest position a tsvector can hold. */
const LAST_POSITION = 16_383;
/** A part of a word counts half, which is about what the next class does. */
const CLASS_OF_PART: Readonly<Record<TermClass, TermClass>> = { A: 'B', B: 'C', C: 'D', D: 'D' };

/** The text form of a document's tsvector: `'=städte':1A 'stadt':1A '^städte' '^stadt' '!type:organisation'`. */
export function toVector(document: SearchDocument): string {
  const values = tagsOf(document).map(tagLexeme);
  if (document.openForCooperation) values.push(OPEN);
  if (document.listing !== null) values.push(listingLexeme(document.listing));
  return wordLexemes(document.terms) + values.join(' ');
}

function wordLexemes(terms: readonly PlacedForms[]): string {
  let text = '';
  for (const { forms, position: first, class: ofWord } of terms) {
    for (const { word, name, position, isPart } of forms.as(lexemesOf)) {
      if (ofWord === 'A') text += name;
      const label = isPart ? CLASS_OF_PART[ofWord] : ofWord;
      if (word !== '') text += `${word}:${Math.min(first + position, LAST_POSITION)}${label} `;
    }
  }
  return text;
}

/** What a form is written as, but for its place; empty where it is not. */
interface FormLexemes {
  readonly word: string;
  /** Among words of names. */
  readonly name: string;
  readonly position: number;
  readonly isPart: boolean;
}

/** Writing takes as long as there are lexemes: a form that stands there as another kind is left out (see `matchQuery`). */
function lexemesOf(forms: readonly FiledForm[]): FormLexemes[] {
  return forms.map((one, at) => ({
    word: isSaidBy(forms, at) ? '' : lexeme(one.form, one.as),
    name: one.as === 'part' ? '' : `${lexeme(one.form, 'name')} `,
    position: one.position,
    isPart: one.as === 'part',
  }));
}

/** Whether another form beside it, of the same place, says as much: a form the word as written, a part its stem. */
function isSaidBy(forms: readonly FiledForm[], place: number): boolean {
  const { form, as, position } = forms[place]!;
  if (as === 'whole') return false;
  const [says, wanted] = as === 'stem' ? ['whole', form] : ['part', stem(form)];
  if (as === 'part' && wanted === form) return false;
  const isSaid = (other: FiledForm) => other.as === says && other.form === wanted;
  let first = place;
  while (forms[first - 1]?.position === position) first -= 1;
  for (let at = first; forms[at]?.position === position; at += 1) if (isSaid(forms[at]!)) return true;
  return false;
}
