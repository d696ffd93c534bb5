import { stem } from '#language';
import type { FiledForm } from '../../domain/filed-forms.js';
import type { TermClass } from '../../domain/search-document.js';
import { FARTHEST } from './byte-writer.js';
import { lexeme } from './lexeme.js';

/** A part of a word counts half, which is about what the next class does. */
const CLASS_OF_PART: Readonly<Record<TermClass, TermClass>> = { A: 'B', B: 'C', C: 'D', D: 'D' };

/** Nobody writes any, but an address may have them. */
const CONTROLS = /\p{Cc}/gu;

/**
 * What is written for a word in each class of places, `'=städte':␁A 'stadt':␁A `: where a place belongs stands one more than the
 * number of the word's piece, as a control character, of which there are 31: pieces behind the 31st stand where that one does. One text, for going through several takes longer than all the rest.
 */
export class WordTexts {
  private readonly texts: Partial<Record<TermClass, string>> = {};

  constructor(private readonly forms: readonly FiledForm[]) {}

  in(ofWord: TermClass): string {
    return (this.texts[ofWord] ??= textOf(this.forms, ofWord));
  }
}

export function textsOf(forms: readonly FiledForm[]): WordTexts {
  return new WordTexts(forms);
}

/** Writing takes as long as there are lexemes: a form that stands there as another kind is left out (see `matchQuery`). */
function textOf(forms: readonly FiledForm[], ofWord: TermClass): string {
  const texts = forms.map(({ form, as, position }, place) => {
    const letters = form.replace(CONTROLS, '');
    const name = ofWord === 'A' && as !== 'part' ? `${lexeme(letters, 'name')} ` : '';
    if (isSaidBy(forms, place)) return name;
    const label = as === 'part' ? CLASS_OF_PART[ofWord] : ofWord;
    const behind = String.fromCharCode(Math.min(1 + position, FARTHEST));
    return `${name}${lexeme(letters, as)}:${behind}${label} `;
  });
  return texts.join('');
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
