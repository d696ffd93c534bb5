import { describe, expect, it } from '@jest/globals';
import type { VisibilityMap } from '#platform';
import { aStoredInitiative } from '../testing/a-stored-initiative.js';
import { topicOrigins } from './topic-origins.js';

function told(visibility: VisibilityMap, shown = true) {
  const partners = ['lead', 'partner'];
  const initiative = aStoredInitiative({ partners, topics: ['wlan'], visibility, shown });
  return topicOrigins(initiative).flatMap(({ organisationIds, visibility: seen }) =>
    organisationIds.map((id) => `${id} ${seen}`),
  );
}

describe('topicOrigins', () => {
  it.each([
    [{}, ['lead public', 'partner public']],
    [{ topics: 'members' }, ['lead members', 'partner members']],
    [{ partners: 'members' }, ['lead public', 'partner members']],
    [{ topics: 'members', partners: 'public' }, ['lead members', 'partner members']],
    [{ topics: 'own' }, ['lead own']],
    [{ partners: 'own' }, ['lead public']],
  ] as const)('with %j gives %j', (visibility, expected) => {
    expect(told(visibility)).toEqual(expected);
  });

  it('gives nobody anything while the lead is not active, but still speaks of the initiative', () => {
    expect(told({}, false)).toEqual([]);
    expect(topicOrigins(aStoredInitiative({ shown: false })).map(({ originId }) => originId)).toContain('id');
  });
});
