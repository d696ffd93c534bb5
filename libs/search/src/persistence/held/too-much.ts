import type { QueryTerm } from '#language';
import { wantedIn } from '../postgres/match-query.js';
import { rankGroups } from '../postgres/rank.js';
import type { HeldIndex } from './held-index.js';
import { runsOf } from './runs-of.js';

/** Some 20 ms. */
const MOST_POSTINGS = 4_000_000;

/**
 * Whether a question would keep everybody else waiting: long ones of common words, each with many forms, or one letter that so much
 * begins with.
 *
 * @param most postings that may be walked
 */
export function isTooMuch(index: HeldIndex, terms: readonly QueryTerm[], most = MOST_POSTINGS): boolean {
  const wanted = terms.flatMap((term) => wantedIn(term, 'anywhere').flatMap((way) => way.wanted));
  const ranked = rankGroups(terms).flatMap(({ operands }) => operands);
  const runs = [...wanted, ...ranked.map(({ mark, ...one }) => ({ ...one, marks: [mark] }))].flatMap((one) =>
    runsOf(index, one),
  );
  return runs.reduce((sum, { length }) => sum + length, 0) > most;
}
