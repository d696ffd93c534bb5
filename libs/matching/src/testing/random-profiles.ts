import type { MatchProfile } from '../domain/match-profile.js';
import type { Frequencies } from '../domain/rarity.js';
import type { MatchContext } from '../domain/signal.js';
import { aProfile } from './a-profile.js';

/** Draws from a fixed sequence, so that a failure can be repeated. */
export interface Draw {
  /** 0 to 1. */
  (): number;
  one<T>(items: readonly T[]): T;
}

/** A linear congruential generator (Numerical Recipes). */
export function seeded(seed: number): Draw {
  let state = seed;
  const next = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  return Object.assign(next, {
    one: <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!,
  });
}

const TOPICS = Array.from({ length: 60 }, (_, at) => `topic-${at}`);
const KINDS = ['municipality', 'municipality', 'university', 'association', 'municipal_company'] as const;

/**
 * A network with all that a profile can hold, in the proportions of a real one: common topics and rare ones, one to seven to a
 * profile, every other one in a network, every third with an offer or need, every fifth in a chain.
 */
export function randomProfiles(count: number, random: Draw): MatchProfile[] {
  return Array.from({ length: count }, (_, at) => {
    const topics = someTopics(1 + Math.floor(random() * 7), random);
    return aProfile({
      organisationId: `random-${at}`,
      kinds: [random.one(KINDS)],
      topics,
      state: random() < 0.1 ? null : `0${1 + Math.floor(random() * 9)}`,
      size: random() < 0.5 ? null : random.one(['large_city', 'medium_town', 'small_town'] as const),
      ...(random() < 0.2 ? {} : { lat: 47.5 + random() * 7, lon: 6 + random() * 8 }),
      networks: random() < 0.5 ? [] : [`network-${Math.floor(random() * 12)}`],
      events: random() < 0.7 ? [] : [`event-${Math.floor(random() * 12)}`],
      listings:
        random() < 0.6
          ? []
          : [
              {
                id: `listing-${at}`,
                kind: random.one(['offer', 'need'] as const),
                topics: topics.slice(0, 2),
              },
            ],
      adoptions:
        random() < 0.8
          ? []
          : [
              {
                initiative: `initiative-${Math.floor(random() * 20)}`,
                stance: random.one(['did', 'plans'] as const),
              },
            ],
    });
  });
}

/** What these profiles are judged against; eight topics make a field. */
export function randomContext(profiles: readonly MatchProfile[]): MatchContext {
  const fieldOf = (topic: string) => `field-${Math.floor(Number(topic.split('-')[1]) / 8)}`;
  return {
    topics: frequenciesOf(profiles, ({ topics }) => topics),
    networks: frequenciesOf(profiles, ({ networks }) => networks),
    events: frequenciesOf(profiles, ({ events }) => events),
    text: null,
    ancestorsOf: (topic) => (topic.startsWith('topic-') ? [fieldOf(topic)] : []),
  };
}

function frequenciesOf(
  profiles: readonly MatchProfile[],
  thingsOf: (profile: MatchProfile) => readonly string[],
): Frequencies {
  const counts = new Map<string, number>();
  for (const thing of profiles.flatMap(thingsOf)) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return { organisations: profiles.length, of: (thing) => counts.get(thing) ?? 0 };
}

/** Few are common and many rare. */
function someTopics(count: number, random: Draw): string[] {
  const drawn = new Set<string>();
  while (drawn.size < count) drawn.add(TOPICS[Math.floor(random() * random() * TOPICS.length)]!);
  return [...drawn];
}
