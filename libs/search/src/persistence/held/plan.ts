import type { QueryTerm } from '#language';
import { type Lane, wantedIn } from '../postgres/match-query.js';
import { rankGroups } from '../postgres/rank.js';
import type { EngineQuery } from '../../domain/search-engine.js';
import type { HeldIndex } from './held-index.js';
import type { Run } from './postings.js';
import { lexemesOf, runsOf } from './runs-of.js';

/** One way to have a word of the question: a posting of each step, next to each other where that is asked for. */
export interface Way {
  readonly steps: readonly (readonly Run[])[];
  /** Null where it does not matter. */
  readonly isTogether: ((slot: number) => boolean) | null;
}

/** What raises the rank of documents, and by how much. */
export interface Raise {
  readonly weight: number;
  readonly runs: readonly Run[];
}

/** The lists of the index that a question takes. */
export interface Plan {
  /** Of each word the ways to have it anywhere in a document. */
  readonly words: readonly (readonly Way[])[];
  readonly raises: readonly Raise[];
}

/** @param words those terms of the question that a document must have */
export function planOf(index: HeldIndex, { terms }: EngineQuery, words: readonly QueryTerm[]): Plan {
  return {
    words: words.map((word) => waysTo(index, word, 'anywhere')),
    raises: rankGroups(terms).map(({ weight, operands }) => ({
      weight,
      runs: operands.flatMap(({ mark, ...one }) => runsOf(index, { ...one, marks: [mark] })),
    })),
  };
}

/** Those without neighbours first: they are cheaper, and who has one need not be looked at again. */
export function waysTo(index: HeldIndex, word: QueryTerm, lane: Lane): Way[] {
  return wantedIn(word, lane)
    .sort((a, b) => Number(a.adjacent) - Number(b.adjacent))
    .map(({ wanted, adjacent }) => ({
      steps: wanted.map((one) => runsOf(index, one)),
      isTogether: adjacent ? index.places.phrase(wanted.map((one) => lexemesOf(index, one))) : null,
    }));
}
