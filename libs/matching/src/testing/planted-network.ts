import type { MatchProfile } from '../domain/match-profile.js';
import { aProfile } from './a-profile.js';
import type { Draw } from './random-profiles.js';

/** Somebody of whom the test knows to whom they belong. */
export interface Planted {
  readonly profile: MatchProfile;
  readonly group: number;
}

const TOPICS = 120;
const TOPICS_OF_GROUP = 6;
const OF_OTHERS = 0.3;

/**
 * Groups that work on the same things: each has six topics, mostly of one field, and its members name one to six of them or, three times
 * in ten, something else. Who says little belongs to a group just as well.
 */
export function plantedNetwork(size: number, groups: number, random: Draw): Planted[] {
  const topicsOf = Array.from({ length: groups }, () => {
    const field = Math.floor(random() * (TOPICS / 8));
    return Array.from({ length: TOPICS_OF_GROUP }, () =>
      topic(random() < 0.6 ? field * 8 + Math.floor(random() * 8) : Math.floor(random() * TOPICS)),
    );
  });
  return Array.from({ length: size }, (_, at) => {
    const group = at % groups;
    const count = 1 + Math.floor(random() * TOPICS_OF_GROUP);
    const topics = Array.from({ length: count }, () =>
      random() < OF_OTHERS ? topic(Math.floor(random() * random() * TOPICS)) : random.one(topicsOf[group]!),
    );
    return {
      group,
      profile: aProfile({
        organisationId: `planted-${at}`,
        kinds: [random.one(['municipality', 'university', 'association', 'municipal_company'] as const)],
        topics: [...new Set(topics)],
        state: `0${1 + Math.floor(random() * 9)}`,
        lat: 47.5 + random() * 7,
        lon: 6 + random() * 8,
      }),
    };
  });
}

function topic(at: number): string {
  return `topic-${at}`;
}
