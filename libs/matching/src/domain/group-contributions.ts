import type { Contribution } from './score-peer.js';
import type { SignalName } from './signal.js';

/** Topics with a sentence of their own; the others share one. */
const TOPICS_OF_THEIR_OWN = 2;

/** Contributions that are said in one sentence. */
export interface ContributionGroup {
  readonly signal: SignalName;
  readonly items: readonly string[];
  readonly share: number;
}

/**
 * Gathers contributions into a few sentences: the strongest topics have one each, everything else one a signal.
 * What is too small for a sentence of its own is added to the last of its signal, so that the shares still add up to 1.
 */
export function groupContributions(contributions: readonly Contribution[]): ContributionGroup[] {
  const groups: { signal: SignalName; items: string[]; share: number }[] = [];
  for (const { signal, item, share } of contributions) {
    const ofSignal = groups.filter((group) => group.signal === signal);
    const isOwn = ofSignal.length < (signal === 'topics' ? TOPICS_OF_THEIR_OWN + 1 : 1);
    const last = ofSignal.at(-1);
    if (isOwn || !last) groups.push({ signal, items: [item], share });
    else {
      last.items.push(item);
      last.share += share;
    }
  }
  return groups.sort((a, b) => b.share - a.share);
}
