import type { ListingView } from '#listings';

/** Somebody seeks what somebody else offers. */
export interface Fit {
  readonly need: ListingView;
  readonly offer: ListingView;
  /** The topic that both name; of several the one that the fewest offers and needs name. */
  readonly topic: string;
}

/**
 * For each need, in the given order, the offer of another organisation with most topics in common; among equals the one with
 * the rarer topic, then the one listed first. No two organisations meet twice.
 */
export function findFits(listings: readonly ListingView[], most: number): Fit[] {
  const open = listings.filter(({ isOpen }) => isOpen);
  const uses = countTopics(open);
  const rarest = (topics: readonly string[]) =>
    [...topics].sort((a, b) => uses.get(a)! - uses.get(b)! || (a < b ? -1 : 1))[0];
  const fits: Fit[] = [];
  for (const need of open.filter(({ kind }) => kind === 'need')) {
    if (fits.length === most) break;
    const [best] = open
      .filter((offer) => offer.kind === 'offer' && offer.organisation.id !== need.organisation.id)
      .filter((offer) => !fits.some((fit) => isSamePair(fit, { need, offer })))
      .map((offer) => ({ offer, shared: need.topics.filter((topic) => offer.topics.includes(topic)) }))
      .flatMap(({ offer, shared }) => {
        const topic = rarest(shared);
        return topic === undefined ? [] : [{ need, offer, topic, shared: shared.length }];
      })
      .sort((a, b) => b.shared - a.shared || uses.get(a.topic)! - uses.get(b.topic)!);
    if (best) fits.push({ need, offer: best.offer, topic: best.topic });
  }
  return fits;
}

function countTopics(listings: readonly ListingView[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const topic of listings.flatMap(({ topics }) => topics)) uses.set(topic, (uses.get(topic) ?? 0) + 1);
  return uses;
}

function isSamePair(a: Pick<Fit, 'need' | 'offer'>, b: Pick<Fit, 'need' | 'offer'>): boolean {
  const [one, other] = [a, b].map(({ need, offer }) => [need.organisation.id, offer.organisation.id].sort());
  return one!.join() === other!.join();
}
