import type { MatchProfile, ProfileListing } from '../match-profile.js';
import type { Shared, Signal, TopicContext } from '../signal.js';
import { atMostOne } from './at-most-one.js';
import { compareTopics } from './compare-topics.js';

/** From here on an offer is an answer to a need: less is the same field at best. */
const FITS_FROM = 0.15;

/**
 * What one seeks and the other offers, both ways; never offers with offers. Each need counts with the offer that fits it best.
 * The item names who seeks, and both: `seeker:need:offer`.
 */
export const exchangeSignal: Signal = (a, b, context) => {
  const found = [needsMet(a, b, context), needsMet(b, a, context)].filter((met) => met !== null);
  return found.length === 0 ? null : atMostOne(found.flat());
};

/** Null when the one seeks nothing or the other offers nothing. */
function needsMet(seeker: MatchProfile, giver: MatchProfile, context: TopicContext): Shared[] | null {
  const needs = seeker.listings.filter(({ kind, topics }) => kind === 'need' && topics.length > 0);
  const offers = giver.listings.filter(({ kind, topics }) => kind === 'offer' && topics.length > 0);
  if (needs.length === 0 || offers.length === 0) return null;
  return needs.flatMap((need) => {
    const best = bestOffer(need, offers, context);
    return best ? [{ ...best, item: `${seeker.organisationId}:${need.id}:${best.item}` }] : [];
  });
}

function bestOffer(
  need: ProfileListing,
  offers: readonly ProfileListing[],
  context: TopicContext,
): Shared | null {
  const [best] = offers
    .map((offer) => ({ item: offer.id, strength: fitOf(need, offer, context) }))
    .sort((x, y) => y.strength - x.strength || (x.item < y.item ? -1 : 1));
  return best && best.strength >= FITS_FROM ? best : null;
}

function fitOf(need: ProfileListing, offer: ProfileListing, context: TopicContext): number {
  const shared = compareTopics(need.topics, offer.topics, context, 'listing') ?? [];
  return shared.reduce((sum, { strength }) => sum + strength, 0);
}
