import type { AnalysisOptions } from './analyse.js';
import { compoundWords } from './compound-words.js';
import { alternative, withAlternatives, type QueryTerm } from './query-term.js';
import type { NearWord, Vocabulary } from './vocabulary.js';
import { wordForms } from './word-forms.js';

/** A word of a question that may be misspelled. */
export interface Correction {
  /** As typed. */
  readonly from: string;
  /** The nearest word of the network. */
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
}

const MOST_CANDIDATES = 5;
let listedWords: ReadonlySet<string> | null = null;

/**
 * The terms with the words of the network that were probably meant as further alternatives (`typo`). A word that the network has
 * in any form, or that is a German word, is never replaced: for the latter the correction is named, not applied. Of the near words
 * only the nearest are taken. Not for words that are still being typed, nor for optional ones.
 */
export function correctTypos(
  terms: readonly QueryTerm[],
  vocabulary: Vocabulary,
  options: CorrectionOptions = {},
): Corrected {
  const corrections: Correction[] = [];
  const corrected = terms.map((term) => {
    if (term.optional || isKnown(term, vocabulary) || term.alternatives.some((one) => one.prefix))
      return term;
    const near = nearest(vocabulary.near(term.word, MOST_CANDIDATES));
    const [best] = near;
    if (!best) return term;
    const applied = !isWord(term.word, options);
    corrections.push({ from: term.word, to: best.word, applied });
    if (!applied) return term;
    const further = near.flatMap(({ word }) =>
      [...new Set([word, wordForms(word).stem])].map((form) =>
        alternative({ forms: [form], how: 'typo', as: word, covers: [term.position, term.position] }),
      ),
    );
    return withAlternatives(term, further);
  });
  return { terms: corrected, corrections };
}

/** Whether the network has what the term asks for: the word, a form of it, all of its parts, or the word joined with its neighbour. */
function isKnown(term: QueryTerm, vocabulary: Vocabulary): boolean {
  return term.alternatives.some(
    (one) => one.how !== 'synonym' && one.forms.every((form) => vocabulary.knows(form)),
  );
}

/** Whether the German word list or the caller has the word, or it is made of listed words. */
function isWord(word: string, { split, isWord: isFurtherWord }: CorrectionOptions): boolean {
  listedWords ??= new Set([...compoundWords().words.keys()].map((listed) => wordForms(listed).stem));
  const { folded, stem } = wordForms(word);
  return listedWords.has(stem) || (split?.(folded) ?? null) !== null || (isFurtherWord?.(word) ?? false);
}

function nearest(near: readonly NearWord[]): readonly NearWord[] {
  return near.filter((word) => word.distance === near[0]?.distance);
}
