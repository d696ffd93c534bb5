import type { Difference } from './differences.js';
import type { SignalName } from './signal.js';

/** Why a match is shown, in a sentence, with its part of the score. The shares of a match add up to 1. */
export interface Reason {
  readonly signal: SignalName;
  readonly share: number;
  readonly text: string;
  /** The shared things, as words that stand in the text. */
  readonly items: readonly string[];
}

export interface DifferenceText {
  readonly signal: Difference['signal'] | 'place';
  readonly text: string;
}
