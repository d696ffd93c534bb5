import type { AnalysisOptions } from '../analyse.js';
import { analyseQuery, type QueryOptions } from '../analyse-query.js';
import { findMatches } from '../locate.js';
import type { QueryTerm } from '../query-term.js';
import type { Synonyms } from '../synonyms.js';

/** Whether `text` has a word for every term of the question: what an engine decides, without an engine. */
export function answers(
  text: string,
  question: string,
  options: QueryOptions & { synonyms?: Synonyms } = {},
): boolean {
  const asked = analyseQuery(question, options);
  const terms = options.synonyms?.expand(asked) ?? asked;
  return hasAll(text, terms, options);
}

/** The same for a question that is analysed already. */
export function hasAll(text: string, terms: readonly QueryTerm[], options: AnalysisOptions = {}): boolean {
  const found = new Set(findMatches(text, terms, options).map((match) => match.term));
  const required = terms.filter((term) => !term.optional);
  return required.length > 0 && required.every((term) => found.has(term.position));
}
