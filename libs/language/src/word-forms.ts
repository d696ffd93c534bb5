import { fold } from './fold.js';
import { remembered } from './remembered.js';
import { stem } from './stem.js';
import { stopWordOf } from './stop-words.js';

/** The three spellings of one word, from its own to the one it shares with its relatives. */
export interface WordForms {
  /** As written, in lower case, without invisible characters and apostrophes: "städte". */
  readonly exact: string;
  /** See `fold`: "stadte"; a stop word in its usual spelling. */
  readonly folded: string;
  /** See `stem`: "stadt". */
  readonly stem: string;
  readonly stopWord: boolean;
}

/** Forms longer than this are cut: nobody can ask for more, and Postgres takes no lexeme above 2 kB. In UTF-16 units. */
export const LONGEST_FORM = 200;

const PLAIN = /^[a-z0-9]*$/;
const UNSEEN = /[\p{Cf}'’‘ʼ´`]+/gu;

/** The spellings of one word without symbols. */
export function wordForms(word: string): WordForms {
  return formsOf(asWritten(word));
}

/** A word, symbols included, in lower case and in one encoding: the form in which it is exact. */
export function asWritten(word: string): string {
  const lower = word.toLowerCase();
  const written = PLAIN.test(lower)
    ? lower
    : lower.normalize('NFKC').toLowerCase().normalize('NFKC').replace(UNSEEN, '');
  return cut(written);
}

const formsOf = remembered((exact: string): WordForms => {
  const stopWord = stopWordOf(exact);
  if (stopWord !== null) return { exact, folded: stopWord, stem: stopWord, stopWord: true };
  return { exact, folded: cut(fold(exact)), stem: cut(stem(exact)), stopWord: false };
});

function cut(form: string): string {
  return form.length > LONGEST_FORM ? form.slice(0, LONGEST_FORM) : form;
}
