import { groupContributions } from './group-contributions.js';

describe('groupContributions', () => {
  it('gives the strongest topics a sentence each, keeps the whole, and puts what carries most first', () => {
    const groups = groupContributions([
      { signal: 'topics', item: 'a', share: 0.3 },
      { signal: 'topics', item: 'b', share: 0.25 },
      { signal: 'topics', item: 'c', share: 0.2 },
      { signal: 'topics', item: 'd', share: 0.08 },
      { signal: 'structure', item: 'kind', share: 0.12 },
      { signal: 'structure', item: 'state', share: 0.05 },
    ]);
    expect(groups.map(({ signal, items }) => [signal, items])).toEqual([
      ['topics', ['a']],
      ['topics', ['c', 'd']],
      ['topics', ['b']],
      ['structure', ['kind', 'state']],
    ]);
    expect(groups.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
  });
});
