import { analyse, type CompoundSplitter, isStopWord, type Term } from '#language';
import { TextCase } from './text-case.js';

/** One word of a text as learning knows it. */
export interface TextWord {
  /** What relatives of the word share: its stem. */
  readonly form: string;
  /** As it stands in the text: "Digitallotsinnen"; of a part of a compound, the letters of the part. */
  readonly written: string;
  readonly isPart: boolean;
  /** Whether capitals say that it is a noun, as `TextCase` has it; null for what is no word of its own: a part, or "Online-". */
  readonly noun: -1 | 0 | 1 | null;
}

/** What a part of a compound counts beside a word of its own. The evaluation is flat from .7 to 1. */
export const PART_WEIGHT = 0.8;

const NO_WORD = /^[\p{N}\p{P}\p{S}]*$|[./@].*[./@]|^https?|^www\./u;
const SHORTEST = 2;

/** The words of a text that carry meaning, with the parts of compounds: the analysis of search, the stem of each word alone. */
export function wordsOf(text: string, split: CompoundSplitter): TextWord[] {
  const words: TextWord[] = [];
  const cases = new TextCase(text);
  let last: Term | null = null;
  // Spellings of the same letters follow each other, from as written to the stem: the last one is what relatives share.
  for (const term of analyse(text, { split })) {
    if (last && !sameLetters(last, term)) add(last, text, cases, words);
    last = term;
  }
  if (last) add(last, text, cases, words);
  return words;
}

function sameLetters(one: Term, other: Term): boolean {
  return one.from[0] === other.from[0] && one.from[1] === other.from[1];
}

function add({ form, how, from }: Term, text: string, cases: TextCase, words: TextWord[]): void {
  if (form.length < SHORTEST || NO_WORD.test(form) || isStopWord(form)) return;
  const written = text.slice(from[0], from[1]);
  const isPart = how === 'part';
  const isAlone = !isPart && text[from[1]] !== '-';
  words.push({ form, written, isPart, noun: isAlone ? cases.evidence(written, from[0]) : null });
}
