import type { Difference } from './differences.js';
import type { SignalName } from './signal-name.js';

/** Why a match is shown, in a sentence, with its part of the score. The shares of a match add up to 1. */
export interface Reason {
  readonly signal: SignalName;
  readonly share: number;
  readonly text: string;
  /** The shared things, as words that stand in the text. */
  readonly items: readonly string[];
}

export interface DifferenceText {
  /** `topics`: what a need names and an offer is not about. */
  readonly signal: Difference['signal'] | 'place' | 'topics';
  readonly text: string;
}
