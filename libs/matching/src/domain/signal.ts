import type { MatchProfile } from './match-profile.js';
import type { Frequencies } from './rarity.js';

export const SIGNALS = ['topics', 'relations', 'networks', 'events', 'structure', 'place'] as const;
export type SignalName = (typeof SIGNALS)[number];

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

/** What a pair is judged against. */
export interface MatchContext {
  readonly topics: Frequencies;
  readonly networks: Frequencies;
  readonly events: Frequencies;
  /** Slugs from a topic's parent up to its root. */
  readonly ancestorsOf: (topic: string) => readonly string[];
}

/** Compares two profiles by one thing; the same whichever comes first. */
export type Signal = (a: MatchProfile, b: MatchProfile, context: MatchContext) => Evidence;
