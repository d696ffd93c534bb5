import type { SignalName } from './signal-name.js';

/** Changes whenever signals, weights or their fusion would give the same two things another score. */
const SIGNALS = 'signals-3';

/**
 * By which model a match was found: how signals are weighed, and what was learned from texts, which changes with them.
 *
 * @param learned version of the learned text model; null while nothing was learned
 */
export function modelName(learned: string | null): string {
  return learned === null ? SIGNALS : `${SIGNALS}+${learned}`;
}

/**
 * All that was chosen rather than found: what each signal may contribute to a score when it is as strong as it can be. Each table
 * adds up to 1. Beside them stand the bands (`band.ts`), the usual breadths (`breadth.ts`) and the worth of stances (`signals/adoption.ts`).
 *
 * What two work on says most about whether they have something to tell each other, and what one seeks and the other offers is the best
 * reason to write a mail. Texts see what nobody tagged, but less surely. That two know each other, sit in one network or are alike in kind,
 * size and state makes a conversation easier and is no reason for one: together less than a third of topics and exchange.
 */
export const PEER_WEIGHTS: Weights<SignalName> = {
  topics: 0.44,
  exchange: 0.16,
  text: 0.12,
  adoption: 0.06,
  relations: 0.05,
  networks: 0.05,
  structure: 0.05,
  events: 0.04,
  place: 0.03,
};

/** A need and an offer: what about, in whose words, and whether one could visit. */
export const LISTING_WEIGHTS: Weights<'topics' | 'text' | 'place'> = {
  topics: 0.62,
  text: 0.33,
  place: 0.05,
};

/** Two initiatives. Texts count for more than between organisations: they are about one thing. */
export const INITIATIVE_WEIGHTS: Weights<'topics' | 'text' | 'adoption'> = {
  topics: 0.5,
  text: 0.4,
  adoption: 0.1,
};

export type Weights<Name extends SignalName> = Readonly<Record<Name, number>>;

/**
 * How much of the weight of signals of which one side says nothing stays in the balance. At 1 silence would count as a difference,
 * at 0 a profile of one topic that is shared would be a perfect match.
 */
export const SHARE_OF_UNKNOWN = 0.6;
