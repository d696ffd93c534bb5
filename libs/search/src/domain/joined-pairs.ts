import { fold, type ReadToken, remembered, stem, type Term } from '#language';
import { aroundForm } from './around-form.js';
import { FiledForms } from './filed-forms.js';
import type { FiledToken } from './filed-token.js';

/** Two neighbouring words of a name, as if they were one. */
export interface JoinedPair {
  /** Both as written, without the blank between them. */
  readonly word: string;
  /** Of the first one. */
  readonly position: number;
  /** The letters of both. */
  readonly from: Term['from'];
}

/** Neighbouring words of a name written as one, so that "smartcity" finds "Smart City". */
export function joinedPairs(
  text: string,
  tokens: readonly ReadToken<Pick<FiledToken, 'written'>>[],
): JoinedPair[] {
  const pairs: JoinedPair[] = [];
  let before = { form: '', position: -2, start: 0, end: 0 };
  for (const { start, position: first, value } of tokens) {
    for (const { form, position, from } of value.written) {
      const word = {
        form,
        position: first + position,
        start: start + from[0],
        end: start + from[1],
      };
      if (areNeighbours(before, word, text))
        pairs.push({
          word: before.form + form,
          position: before.position,
          from: [before.start, word.end],
        });
      before = word;
    }
  }
  return pairs;
}

function areNeighbours(
  before: { readonly position: number; readonly end: number },
  next: { readonly position: number; readonly start: number },
  text: string,
): boolean {
  return next.position === before.position + 1 && next.start === before.end + 1 && text[before.end] === ' ';
}

/** The form under which a pair is filed. */
export function joinedForm(word: string): string {
  return stem(fold(word));
}

/** The same as documents take it in. */
export const formsOfPair = remembered((word: string) => filedAs(joinedForm(word)));

/** The same of what stands around a record. */
export const formsOfPairAround = remembered((word: string) => filedAs(aroundForm(joinedForm(word))));

function filedAs(form: string): FiledForms {
  return new FiledForms([{ form, as: 'stem', position: 0 }]);
}
