import type { Contribution } from './score-peer.js';
import type { SignalName } from './signal.js';

/** More sentences than this nobody reads. */
const MOST_REASONS = 4;

/** Contributions that are said in one sentence. */
export interface ContributionGroup {
  readonly signal: SignalName;
  readonly items: readonly string[];
  readonly share: number;
}

/**
 * Gathers contributions into a few sentences: each strong topic has one of its own, everything else one a signal.
 * What is too small for a sentence of its own is added to the last of its signal, so that the shares still add up to 1.
 */
export function groupContributions(contributions: readonly Contribution[]): ContributionGroup[] {
  const groups: { signal: SignalName; items: string[]; share: number }[] = [];
  const topicsOfTheirOwn = MOST_REASONS - new Set(contributions.map(({ signal }) => signal)).size + 1;
  for (const { signal, item, share } of contributions) {
    const ofSignal = groups.filter((group) => group.signal === signal);
    const isOwn =
      signal === 'topics' ? ofSignal.length < Math.max(1, topicsOfTheirOwn) : ofSignal.length === 0;
    const last = ofSignal.at(-1);
    if (isOwn || !last) groups.push({ signal, items: [item], share });
    else {
      last.items.push(item);
      last.share += share;
    }
  }
  return groups.sort((a, b) => b.share - a.share);
}
