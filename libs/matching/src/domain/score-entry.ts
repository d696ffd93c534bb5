import { fuse, type Score } from './fuse.js';
import type { LearnedEntry } from './match-entry.js';
import type { Evidence, TextContext, TopicContext } from './signal.js';
import { compareTopics } from './signals/compare-topics.js';
import { textSignal } from './signals/text.js';
import { INITIATIVE_WEIGHTS, LISTING_WEIGHTS } from './weights.js';

type EntryContext = TopicContext & TextContext;

/** Scores a need and an offer; which of them comes first makes no difference. */
export function scoreListings(
  a: LearnedEntry,
  b: LearnedEntry,
  context: EntryContext,
  place: Evidence,
): Score {
  const evidence = {
    topics: compareTopics(a.topics, b.topics, context, 'listing'),
    text: textSignal(a, b, context),
    place,
  };
  return fuse(evidence, LISTING_WEIGHTS);
}

/**
 * Scores two initiatives.
 *
 * @param isTakenOver whether one became the other
 */
export function scoreInitiatives(
  a: LearnedEntry,
  b: LearnedEntry,
  context: EntryContext,
  isTakenOver: boolean,
): Score {
  const evidence = {
    topics: compareTopics(a.topics, b.topics, context, 'initiative'),
    text: textSignal(a, b, context),
    adoption: isTakenOver ? [{ item: 'taken-over', strength: 1 }] : null,
  };
  return fuse(evidence, INITIATIVE_WEIGHTS);
}
