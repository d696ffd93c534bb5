import type { Evidence } from './signal.js';
import type { SignalName } from './signal-name.js';
import { SHARE_OF_UNKNOWN, type Weights } from './weights.js';

/** One thing that two share, and its part of their score; the parts of a score add up to 1. */
export interface Contribution {
  readonly signal: SignalName;
  readonly item: string;
  readonly share: number;
}

export interface Score {
  /** 0 to 1, the same from both sides. */
  readonly score: number;
  /** Strongest first. */
  readonly contributions: readonly Contribution[];
}

/** The weighted sum of what the signals found, over the weight of what is known and part of what is not. */
export function fuse<Name extends SignalName>(
  evidence: Readonly<Record<Name, Evidence>>,
  weights: Weights<Name>,
): Score {
  const signals = Object.keys(weights) as Name[];
  const balance = balanceOf(evidence, weights);
  const parts = signals.flatMap((signal) =>
    (evidence[signal] ?? []).map(({ item, strength }) => ({
      signal,
      item,
      part: (weights[signal] * strength) / balance,
    })),
  );
  const score = parts.reduce((sum, { part }) => sum + part, 0);
  const contributions = parts
    .filter(({ part }) => part > 0)
    .map(({ signal, item, part }) => ({ signal, item, share: part / score }))
    .sort((x, y) => y.share - x.share || compare(x.signal, y.signal) || compare(x.item, y.item));
  return { score: Math.min(1, score), contributions };
}

/** The score of `fuse` alone, to the bit: for comparing a hundred of which ten are shown. */
export function fuseToScore<Name extends SignalName>(
  evidence: Readonly<Record<Name, Evidence>>,
  weights: Weights<Name>,
): number {
  const balance = balanceOf(evidence, weights);
  let score = 0;
  for (const signal of Object.keys(weights) as Name[]) {
    for (const { strength } of evidence[signal] ?? []) score += (weights[signal] * strength) / balance;
  }
  return Math.min(1, score);
}

function balanceOf<Name extends SignalName>(
  evidence: Readonly<Record<Name, Evidence>>,
  weights: Weights<Name>,
): number {
  const signals = Object.keys(weights) as Name[];
  const known = signals.reduce((sum, signal) => sum + (evidence[signal] === null ? 0 : weights[signal]), 0);
  return known + (1 - known) * SHARE_OF_UNKNOWN;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
