import type { MatchProfile } from './match-profile.js';
import type { Frequencies } from './rarity.js';
import type { TextModel } from './text/text-model.js';

/** One shared thing and its part of the signal's strength. */
export interface Shared {
  /** A slug, an id or a word, by signal. */
  readonly item: string;
  readonly strength: number;
}

/**
 * What one signal says about a pair: 0 to 1, the sum over what is shared; null when one side says nothing about it,
 * which is not the same as having nothing in common.
 */
export type Evidence = readonly Shared[] | null;

/** How rare topics are, and what lies above them. */
export interface TopicContext {
  readonly topics: Frequencies;
  /** Slugs from a topic's parent up to its root. */
  readonly ancestorsOf: (topic: string) => readonly string[];
}

/** What two texts are judged by; null while nothing was learned. */
export interface TextContext {
  readonly text: Pick<TextModel, 'similarity' | 'sharedWords'> | null;
}

/** What a pair is judged against. */
export interface MatchContext extends TopicContext, TextContext {
  readonly networks: Frequencies;
  readonly events: Frequencies;
}

/** Compares two profiles by one thing; the same whichever comes first. */
export type Signal = (a: MatchProfile, b: MatchProfile, context: MatchContext) => Evidence;
