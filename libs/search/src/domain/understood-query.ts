import type { Correction, QueryTerm } from '#language';

/** What a question was understood to ask for. */
export interface UnderstoodQuery {
  readonly terms: readonly QueryTerm[];
  /** Words that were read as others of the network. */
  readonly corrections: readonly Correction[];
  /** The text with these words in their places, as `calledKey`: a record called so comes first. */
  readonly name: string;
}

/** Position of a word that nobody typed and that stands for any of those that were. */
export const NOWHERE = -1;

/** The words that a hit must have. */
export function requiredTerms(terms: readonly QueryTerm[]): QueryTerm[] {
  return terms.filter(({ optional }) => !optional);
}
