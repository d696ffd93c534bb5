import type { MatchProfile } from './match-profile.js';
import { type MatchContext, type Signal, type SignalName, SIGNALS } from './signal.js';
import { eventsSignal } from './signals/events.js';
import { networksSignal } from './signals/networks.js';
import { placeSignal } from './signals/place.js';
import { relationsSignal } from './signals/relations.js';
import { structureSignal } from './signals/structure.js';
import { topicsSignal } from './signals/topics.js';

/** Changes whenever the same two profiles would get another score. */
export const MODEL = 'peers-1';

/** What each signal may contribute when it is as strong as it can be; they add up to 1. */
const WEIGHTS: Readonly<Record<SignalName, number>> = {
  topics: 0.6,
  relations: 0.1,
  networks: 0.08,
  events: 0.06,
  structure: 0.1,
  place: 0.06,
};

/** Half of an unknown signal's weight goes to the known ones: a thin profile is neither lost nor lifted above a full one. */
const SHARE_OF_UNKNOWN = 0.5;

const COMPARE: Readonly<Record<SignalName, Signal>> = {
  topics: topicsSignal,
  relations: relationsSignal,
  networks: networksSignal,
  events: eventsSignal,
  structure: structureSignal,
  place: placeSignal,
};

/** One thing two organisations share, and its part of the score; the parts of a score add up to 1. */
export interface Contribution {
  readonly signal: SignalName;
  readonly item: string;
  readonly share: number;
}

export interface PeerScore {
  /** 0 to 1, the same from both sides. */
  readonly score: number;
  /** Strongest first. */
  readonly contributions: readonly Contribution[];
}

/** Scores a pair: the weighted sum of what the signals found, over the weight of what is known. */
export function scorePeer(a: MatchProfile, b: MatchProfile, context: MatchContext): PeerScore {
  const evidence = SIGNALS.map((signal) => ({ signal, found: COMPARE[signal](a, b, context) }));
  const known = evidence.reduce((sum, { signal, found }) => sum + (found === null ? 0 : WEIGHTS[signal]), 0);
  const weightOfAll = known + (1 - known) * SHARE_OF_UNKNOWN;
  const parts = evidence.flatMap(({ signal, found }) =>
    (found ?? []).map(({ item, strength }) => ({
      signal,
      item,
      part: (WEIGHTS[signal] * strength) / weightOfAll,
    })),
  );
  const score = parts.reduce((sum, { part }) => sum + part, 0);
  const contributions = parts
    .map(({ signal, item, part }) => ({ signal, item, share: part / score }))
    .sort((x, y) => y.share - x.share || (x.item < y.item ? -1 : 1));
  return { score: Math.min(1, score), contributions };
}
