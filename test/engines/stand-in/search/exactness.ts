import type { Attribute, Hit } from '../words/hits.js';
import type { Term } from '../words/query.js';
import type { Rank } from './ranked.js';

/** Whether an attribute is the query, begins with it, or else how many words stand there as typed. */
export function exactness(
  terms: readonly Term[],
  chosen: readonly (readonly Hit[])[],
  attributes: readonly Attribute[],
): Rank[] {
  const words = terms.flatMap((term) => term.words);
  const begins = ({ words: all }: Attribute) =>
    words.every((word, i) => all[i]?.form === word && all[i].position === i);
  const isWhole = attributes.some((one) => one.words.length === words.length && begins(one));
  if (isWhole) return [{ rule: 'exactness', rank: 3, best: 3, details: { matchType: 'exactMatch' } }];
  if (attributes.some(begins))
    return [{ rule: 'exactness', rank: 2, best: 3, details: { matchType: 'matchesStart' } }];
  const matchingWords = chosen.filter((hits) => hits.some(({ isExact }) => isExact)).length;
  const details = { matchType: 'noExactMatch', matchingWords, maxMatchingWords: terms.length };
  return [
    { rule: 'exactness', rank: 1, best: 3, details },
    { rule: 'exactWords', rank: matchingWords + 1, best: terms.length + 1, details: {} },
  ];
}
