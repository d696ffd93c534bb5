import { analyse, type CompoundSplitter, isStopWord, type Term } from '#language';

/** One word of a text as learning knows it. */
export interface TextWord {
  /** What relatives of the word share: its stem. */
  readonly form: string;
  /** As it stands in the text: "Digitallotsinnen"; of a part of a compound, the letters of the part. */
  readonly written: string;
  readonly isPart: boolean;
}

/** What a part of a compound counts beside a word of its own. The evaluation is flat from .7 to 1. */
export const PART_WEIGHT = 0.8;

const NO_WORD = /^[\p{N}\p{P}\p{S}]*$|[./@].*[./@]|^https?|^www\./u;
const SHORTEST = 2;

/** The words of a text that carry meaning, with the parts of compounds: the analysis of search, the stem of each word alone. */
export function wordsOf(text: string, split: CompoundSplitter): TextWord[] {
  const words: TextWord[] = [];
  let last: Term | null = null;
  // Spellings of the same letters follow each other, from as written to the stem: the last one is what relatives share.
  for (const term of analyse(text, { split })) {
    if (last && !sameLetters(last, term)) add(last, text, words);
    last = term;
  }
  if (last) add(last, text, words);
  return words;
}

function sameLetters(one: Term, other: Term): boolean {
  return one.from[0] === other.from[0] && one.from[1] === other.from[1];
}

function add({ form, how, from }: Term, text: string, words: TextWord[]): void {
  if (form.length < SHORTEST || NO_WORD.test(form) || isStopWord(form)) return;
  words.push({ form, written: text.slice(from[0], from[1]), isPart: how === 'part' });
}
