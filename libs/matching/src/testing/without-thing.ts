import type { Contribution } from '../domain/fuse.js';
import type { MatchProfile } from '../domain/match-profile.js';

type Pair = readonly [MatchProfile, MatchProfile];

/**
 * A pair as it would be if what both share did not exist: the topic is in neither profile, the network has neither as a member, the
 * need and the offer were never listed. Null for what cannot be taken away: a place, a size, a field over two topics.
 */
export function withoutThing(a: MatchProfile, b: MatchProfile, { signal, item }: Contribution): Pair | null {
  const both = (change: (profile: MatchProfile) => MatchProfile): Pair => [change(a), change(b)];
  const not = (thing: string) => thing !== item;
  switch (signal) {
    case 'topics':
      if (![a, b].every(({ topics }) => topics.includes(item))) return null;
      return both((profile) => ({ ...profile, topics: profile.topics.filter(not) }));
    case 'networks':
      return both((profile) => ({ ...profile, networks: profile.networks.filter(not) }));
    case 'events':
      return both((profile) => ({ ...profile, events: profile.events.filter(not) }));
    case 'relations':
      return both((profile) => ({ ...profile, related: [] }));
    case 'exchange':
      return both((profile) => ({
        ...profile,
        listings: profile.listings.filter(({ id }) => !item.split(':').slice(1).includes(id)),
      }));
    case 'adoption':
      return both((profile) => ({
        ...profile,
        adoptions: profile.adoptions.filter(({ initiative }) => initiative !== item.split(':')[0]),
      }));
    default:
      return null;
  }
}
