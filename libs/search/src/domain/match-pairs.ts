import { type Alternative, type CompoundSplitter, type QueryTerm, remembered } from '#language';
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
  return pairsWith(split)(text).flatMap(({ form, from }) =>
    terms.flatMap((term): PairMatch[] => {
      const one = singlesOf(term).get(form);
      if (!one) return [];
      const how = one.how === 'exact' ? 'form' : one.how;
      return [{ term: term.position, from, as: text.slice(...from), meant: one.as, how }];
    }),
  );
}

const singles = new WeakMap<QueryTerm, ReadonlyMap<string, Alternative>>();

/** What a term asks for as one word and as a whole, by its form; a question is held against many names. */
function singlesOf(term: QueryTerm): ReadonlyMap<string, Alternative> {
  const known = singles.get(term);
  if (known) return known;
  const found = new Map<string, Alternative>();
  for (const one of term.alternatives) {
    const [form] = one.forms;
    if (one.forms.length === 1 && one.how !== 'part' && !found.has(form!)) found.set(form!, one);
  }
  singles.set(term, found);
  return found;
}

interface FormedPair extends Pick<JoinedPair, 'from'> {
  readonly form: string;
}

/** All names of a record are one text, and so are all its topics in both languages; some 2 kB each. */
const NAMES = { most: 8_000, longestKey: 600 };

const reading = new WeakMap<object, (text: string) => readonly FormedPair[]>();
const WHOLE = {};

/** The pairs of names, which are found again and again. */
function pairsWith(split: CompoundSplitter | undefined): (text: string) => readonly FormedPair[] {
  const known = reading.get(split ?? WHOLE);
  if (known) return known;
  const read = readerWith(split);
  const pairs = remembered(
    (text) => joinedPairs(text, read(text)).map(({ word, from }) => ({ form: joinedForm(word), from })),
    NAMES,
  );
  reading.set(split ?? WHOLE, pairs);
  return pairs;
}
