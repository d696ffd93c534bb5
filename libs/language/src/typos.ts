import { analyseQuery } from './analyse-query.js';
import type { AnalysisOptions } from './analyse.js';
import { fold } from './fold.js';
import { beginsGermanWord, isGermanWord, isLikeGermanWord, isMadeOfTwoWords } from './german-words.js';
import { alternative, withAlternatives, type Alternative, type QueryTerm } from './query-term.js';
import { WEIGHTS } from './weights.js';
import type { NearWord, WordList } from './word-list.js';

/** A word of a question that may be misspelled. */
export interface Correction {
  /** As typed. */
  readonly from: string;
  /** The nearest word of the network, as people write it. */
  readonly to: string;
  /** Whether the question now also asks for it; otherwise it is only worth a question back. */
  readonly applied: boolean;
}

export interface Corrected {
  readonly terms: readonly QueryTerm[];
  readonly corrections: readonly Correction[];
}

export interface CorrectionOptions extends AnalysisOptions {
  /** Further words that exist although the network lacks them: names of places ("Bühl" is not meant to be "Brühl"). */
  readonly isWord?: (word: string) => boolean;
  /**
   * Nothing was found with the words as they stand: now what nobody spells so may be a slip as well, although its stem or its parts
   * are known ("Ortseil" is made of "Ort" and "Seil", and "Ortsteil" was meant), but for one edit only.
   */
  readonly doubtful?: boolean;
}

const MOST_CANDIDATES = 5;

/**
 * The terms with the words of the network that were probably meant as further alternatives (`typo`). A word that the network has
 * in any form, or that is a German word, is never replaced: for the latter the correction is named, not applied. Of the near words
 * only the nearest are taken; of a word made of two ("Lärmkarte") one letter is believed to be wrong, not two. Not for optional words and numbers; a word that is still being typed may be the beginning of a near one.
 */
export function correctTypos(
  terms: readonly QueryTerm[],
  words: WordList,
  options: CorrectionOptions = {},
): Corrected {
  const corrections: Correction[] = [];
  const corrected = terms.map((term) => {
    if (term.optional || !isCorrectable(term.word) || isKnown(term, words, options)) return term;
    const near = nearest(nearWords(term, words));
    const [best] = near;
    if (!best || (best.distance > 1 && (isKnown(term, words) || isMadeOfTwoWords(term.word)))) return term;
    const applied = !isWord(term.word, options);
    corrections.push({ from: term.word, to: best.word, applied });
    return applied ? readAs(term, near, options) : term;
  });
  return { terms: corrected, corrections };
}

/** The term with what `words` ask for as further alternatives: whole words, their forms, and what they are made of. */
export function readAs(
  term: QueryTerm,
  words: readonly Pick<NearWord, 'word'>[],
  options: AnalysisOptions = {},
): QueryTerm {
  const covers = [term.position, term.position] as const;
  const further = words.flatMap(({ word }) =>
    (analyseQuery(word, options)[0]?.alternatives ?? []).map((one): Alternative => {
      const weight = Math.min(one.weight, WEIGHTS.typo);
      return alternative({ ...one, how: 'typo', weight, as: word, covers });
    }),
  );
  return withAlternatives(term, further);
}

/** Whether the network has what the term asks for: the word, a form of it, all of its parts, or the word joined with its neighbour. */
export function isKnown(
  { word, alternatives }: QueryTerm,
  words: WordList,
  { doubtful = false }: Pick<CorrectionOptions, 'doubtful'> = {},
): boolean {
  if (doubtful) return words.knows(word);
  if (alternatives.some((one) => one.prefix) && words.beginnings(word, 1)[0]?.distance === 0) return true;
  return alternatives.some(
    (one) =>
      one.how !== 'synonym' &&
      one.how !== 'typo' &&
      !one.prefix &&
      one.forms.every((form) => has(words, one, form)),
  );
}

/** A slip must not pass for a word because its stem is spelled like another one: "Jahreen" has the stem "jahre". */
function has(words: WordList, { as, forms }: Alternative, form: string): boolean {
  const isSpelling = forms.length === 1 && fold(form) === fold(as.replace(/\s/gu, ''));
  return isSpelling ? words.knows(form) : words.knowsForm(form);
}

function nearWords({ word, alternatives }: QueryTerm, words: WordList): NearWord[] {
  const near = words.near(word, MOST_CANDIDATES);
  const isBeginning = alternatives.some((one) => one.prefix);
  return near.length > 0 || !isBeginning ? near : words.beginnings(word, MOST_CANDIDATES);
}

/** Numbers are not misspelled, nor are addresses: 2025 is not meant to be 2024. */
function isCorrectable(word: string): boolean {
  return !/[\p{N}@/]|\.\p{L}/u.test(word);
}

/** Whether it is a German word, or the caller has it, or it is made of listed words. */
function isWord(word: string, { split, isWord: isFurtherWord, doubtful }: CorrectionOptions): boolean {
  return (
    isGermanWord(word) ||
    beginsGermanWord(word) ||
    (isFurtherWord?.(word) ?? false) ||
    (!doubtful && (isLikeGermanWord(word) || (split?.(fold(word)) ?? null) !== null))
  );
}

function nearest(near: readonly NearWord[]): readonly NearWord[] {
  return near.filter((word) => word.distance === near[0]?.distance);
}
