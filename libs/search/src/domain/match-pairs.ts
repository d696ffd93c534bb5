import type { CompoundSplitter, QueryTerm } from '#language';
import { readerWith } from './filed-token.js';
import type { FoundAs } from './found-as.js';
import { joinedForm, type JoinedPair, joinedPairs } from './joined-pairs.js';

/** Two words of a name that were asked for as one. */
export interface PairMatch extends Pick<FoundAs, 'as' | 'meant' | 'how'> {
  /** Position of the query term. */
  readonly term: number;
  readonly from: JoinedPair['from'];
}

/** Names are filed under neighbouring words written as one; so "Smart City" is what was found for "smartcity". */
export function matchPairs(
  text: string,
  terms: readonly QueryTerm[],
  split: CompoundSplitter | undefined,
): PairMatch[] {
  if (terms.length === 0 || !text.includes(' ')) return [];
  return joinedPairs(text, readerWith(split)(text)).flatMap(({ word, from }) => {
    const form = joinedForm(word);
    return terms.flatMap(({ position, alternatives }): PairMatch[] => {
      const one = alternatives.find(
        ({ forms, how }) => forms.length === 1 && how !== 'part' && forms[0] === form,
      );
      if (!one) return [];
      const how = one.how === 'exact' ? 'form' : one.how;
      return [{ term: position, from, as: text.slice(...from), meant: one.as, how }];
    });
  });
}
