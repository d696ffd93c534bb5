import { describe, expect, it } from '@jest/globals';
import { countedWithout } from './counted-without.js';
import { NO_FILTERS } from './search-query.js';

const counts = (count: number, exact = true) => ({
  total: { count, exact },
  facets: {
    type: [
      { value: 'organisation', count: 2 },
      { value: 'initiative', count: 1 },
    ],
    kind: [{ value: 'network', count: 2 }],
    topic: [],
    state: [],
    county: [],
    size: [],
  },
});

describe('countedWithout', () => {
  it('takes off what is known of a hit, and puts the larger count first again', () => {
    const gone = [{ type: ['organisation'], kind: ['network'] }, { type: ['organisation'] }];
    expect(countedWithout(counts(3), gone, NO_FILTERS)).toMatchObject({
      total: { count: 1, exact: true },
      facets: {
        type: [
          { value: 'initiative', count: 1 },
          { value: 'organisation', count: 0 },
        ],
        kind: [{ value: 'network', count: 1 }],
      },
    });
  });

  it('counts nothing where nothing is left, but for what only the own filter keeps out', () => {
    const filters = { ...NO_FILTERS, type: ['initiative' as const] };
    expect(countedWithout(counts(1), [{ type: ['initiative'] }], filters)).toMatchObject({
      total: { count: 0 },
      facets: {
        type: [
          { value: 'organisation', count: 2 },
          { value: 'initiative', count: 0 },
        ],
        kind: [{ value: 'network', count: 0 }],
      },
    });
  });

  it('leaves lower bounds as they are', () => {
    expect(countedWithout(counts(1_000, false), [{ type: ['initiative'] }], NO_FILTERS)).toEqual(
      counts(1_000, false),
    );
  });
});
