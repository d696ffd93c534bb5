import type { MatchProfile } from '../domain/match-profile.js';
import type { Frequencies } from '../domain/rarity.js';
import type { MatchContext } from '../domain/signal.js';

let count = 0;

/** A profile that says nothing but what the test is about. */
export function aProfile(wish: Partial<MatchProfile> = {}): MatchProfile {
  count += 1;
  return {
    organisationId: `organisation-${count}`,
    kinds: ['municipality'],
    topics: [],
    place: null,
    state: null,
    size: null,
    population: null,
    lat: null,
    lon: null,
    networks: [],
    related: [],
    events: [],
    listings: [],
    adoptions: [],
    text: null,
    ...wish,
  };
}

/** A network of 100 organisations in which things are as common as said, else named by two. */
export function aContext(
  counts: Readonly<Record<string, number>> = {},
  parents: Readonly<Record<string, string>> = {},
): MatchContext {
  const frequencies: Frequencies = { organisations: 100, of: (thing) => counts[thing] ?? 2 };
  return {
    topics: frequencies,
    networks: frequencies,
    events: frequencies,
    text: null,
    ancestorsOf: (topic) => (parents[topic] === undefined ? [] : [parents[topic]]),
  };
}
