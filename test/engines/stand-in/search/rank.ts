import type { Document } from '../documents.js';
import type { Settings } from '../settings.js';
import { attributesOf, type Attribute, type Hit, hitsOf } from '../words/hits.js';
import type { Question, Term } from '../words/query.js';
import { exactness } from './exactness.js';
import { proximity } from './proximity.js';
import type { Rank, Ranked } from './ranked.js';

/** The terms that count, and their places: in the attributes that are searched, and in all. Position and exactness look at all of them. */
interface Chosen {
  readonly terms: readonly Term[];
  readonly attributes: readonly Attribute[];
  readonly inside: readonly (readonly Hit[])[];
  readonly anywhere: readonly (readonly Hit[])[];
}

/** Costs of a place by its distance from where the word stands in the query. */
const DISTANCES = [0, 1, 4, 7, 11, 16, 24, 64, 256, 1_024];

/** Ranks a document by the words it has; null when it lacks one that it must have. */
export function rank(
  document: Document,
  question: Question,
  kept: readonly (readonly Term[])[],
  settings: Settings,
  only: readonly string[] | null,
): Ranked | null {
  const attributes = attributesOf(document, settings);
  if (question.without.some((words) => has(words, attributes))) return null;
  const hits = new Map(question.terms.map((term) => [term, hitsOf(term, attributes, settings)]));
  const inside = (term: Term) =>
    hits.get(term)!.filter(({ attribute }) => !only || only.includes(attribute.name));
  const terms = kept.find((some) => some.every((term) => inside(term).length > 0));
  if (!terms) return null;
  const chosen: Chosen = {
    terms,
    attributes,
    inside: terms.map((term) => leastTypos(inside(term))),
    anywhere: terms.map((term) => leastTypos(hits.get(term)!)),
  };
  const ranks = settings.rankingRules.flatMap((rule) => ranksOf(rule, chosen, question, settings));
  return { document, ranks, hits: [...hits.values()].flat() };
}

function ranksOf(
  rule: string,
  { terms, attributes, inside, anywhere }: Chosen,
  question: Question,
  settings: Settings,
): Rank[] {
  switch (rule) {
    case 'words':
      return [wordsRank(terms, question)];
    case 'typo':
      return [typoRank(terms, inside, settings)];
    case 'proximity':
      return [proximity(inside)];
    case 'attribute':
      return [attributeRank(inside, settings), positionRank(terms, anywhere)];
    case 'attributeRank':
      return [attributeRank(inside, settings)];
    case 'wordPosition':
      return [positionRank(terms, anywhere)];
    case 'exactness':
      return exactness(terms, anywhere, attributes);
    default:
      return [];
  }
}

function wordsRank(terms: readonly Term[], question: Question): Rank {
  const count = (some: readonly Term[]) => some.reduce((sum, { words }) => sum + words.length, 0);
  const [matchingWords, maxMatchingWords] = [count(terms), count(question.terms)];
  return {
    rule: 'words',
    rank: matchingWords,
    best: maxMatchingWords,
    details: { matchingWords, maxMatchingWords },
  };
}

function typoRank(terms: readonly Term[], chosen: readonly (readonly Hit[])[], settings: Settings): Rank {
  const typoCount = chosen.reduce((sum, hits) => sum + hits[0]!.typos, 0);
  const maxTypoCount = terms.reduce((sum, term) => sum + mostTypos(term, settings), 0);
  return {
    rule: 'typo',
    rank: maxTypoCount + 1 - typoCount,
    best: maxTypoCount + 1,
    details: { typoCount, maxTypoCount },
  };
}

function mostTypos(term: Term, settings: Settings): number {
  if (term.isPhrase || !settings.typoTolerance.enabled) return 0;
  const { oneTypo, twoTypos } = settings.typoTolerance.minWordSizeForTypos;
  const { length } = [...term.words[0]!];
  if (length >= twoTypos) return 2;
  return length >= oneTypo ? 1 : 0;
}

function attributeRank(chosen: readonly (readonly Hit[])[], { searchableAttributes }: Settings): Rank {
  const most = Math.max(0, searchableAttributes.length - 1) * chosen.length;
  const cost = chosen.reduce(
    (sum, hits) => sum + Math.min(...hits.map(({ attribute }) => attribute.weight)),
    0,
  );
  return { rule: 'attribute', rank: most + 1 - cost, best: most + 1, details: {} };
}

/** Wherever the word stands best, in any attribute. */
function positionRank(terms: readonly Term[], chosen: readonly (readonly Hit[])[]): Rank {
  const cost = chosen.reduce((sum, hits, index) => {
    const away = Math.min(...hits.map(({ words }) => Math.abs(words[0]!.position - terms[index]!.position)));
    const bound = DISTANCES.findIndex((most) => away <= most);
    return sum + (bound === -1 ? DISTANCES.length : bound);
  }, 0);
  const most = DISTANCES.length * chosen.length;
  return { rule: 'position', rank: most + 1 - cost, best: most + 1, details: {} };
}

function leastTypos(hits: readonly Hit[]): Hit[] {
  const least = Math.min(...hits.map(({ typos }) => typos));
  return hits.filter(({ typos }) => typos === least);
}

function has(words: readonly string[], attributes: readonly Attribute[]): boolean {
  return attributes.some(({ words: all }) =>
    all.some((_, start) => words.every((word, i) => all[start + i]?.form === word)),
  );
}

/** Terms that may be left out, best first: none, then one after the other as the strategy says. */
export function keptTerms(
  question: Question,
  strategy: string,
  frequency: (term: Term) => number,
): (readonly Term[])[] {
  const { terms } = question;
  if (strategy === 'all') return [terms];
  const order = terms.filter(({ isPhrase }) => !isPhrase);
  // Words that no document has go first, then the commonest.
  if (strategy === 'frequency') order.sort((a, b) => (frequency(b) || Infinity) - (frequency(a) || Infinity));
  else order.reverse();
  const kept = [terms];
  for (const term of order) {
    const rest = kept.at(-1)!.filter((one) => one !== term);
    if (rest.length > 0) kept.push(rest);
  }
  return kept;
}
