import { analyseQuery, type QueryTerm } from '#language';

/** The words of a question as written, in upper or lower case, and nothing else. */
export function verbatimTerms(text: string): QueryTerm[] {
  return analyseQuery(text).flatMap((term) => {
    const alternatives = term.alternatives.filter(({ how }) => how === 'exact');
    return alternatives.length === 0
      ? []
      : [{ ...term, alternatives: alternatives.map((one) => ({ ...one, whole: true })) }];
  });
}
