import type { Correction, QueryTerm } from '#language';

/** What a question was understood to ask for. */
export interface UnderstoodQuery {
  readonly terms: readonly QueryTerm[];
  /** Words that were read as others of the network. */
  readonly corrections: readonly Correction[];
  /** The text with these words in their places, as `calledKey`: a record called so comes first. */
  readonly name: string;
}

/** The words that a hit must have. */
export function requiredTerms(terms: readonly QueryTerm[]): QueryTerm[] {
  return terms.filter(({ optional }) => !optional);
}
