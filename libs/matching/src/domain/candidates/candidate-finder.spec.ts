import { describe, expect, it } from '@jest/globals';
import { CandidateFinder, PREPARED, type Traits } from './candidate-finder.js';

const traits = (organisationId: string, wish: Partial<Traits> = {}): Traits => ({
  organisationId,
  paused: false,
  topics: [],
  topicsAndParents: wish.topics ?? [],
  offers: [],
  needs: [],
  marks: [],
  related: [],
  words: [],
  ...wish,
});
const topics = { organisations: 100, of: (topic: string) => (topic === 'common' ? 80 : 3) };
const find = (all: readonly Traits[], at = 0) => new CandidateFinder(all, topics).find(at);

describe('CandidateFinder', () => {
  it('prefers who shares a rare topic to who shares a common one', () => {
    const me = traits('me', { topics: ['common', 'rare'] });
    expect(find([me, traits('a', { topics: ['common'] }), traits('b', { topics: ['rare'] })])).toEqual([
      'b',
      'a',
    ]);
  });

  it.each<[string, Partial<Traits>, Partial<Traits>]>([
    ['offers what one needs', { needs: ['x'] }, { offers: ['x'] }],
    ['needs what one offers', { offers: ['x'] }, { needs: ['x'] }],
    ['is in the same network', { marks: ['n'] }, { marks: ['n'] }],
    ['is related', { related: ['other'] }, {}],
    ['uses the same rare words', { words: [7] }, { words: [7] }],
    ['works in the same field', { topicsAndParents: ['parent'] }, { topicsAndParents: ['parent'] }],
  ])('finds who %s', (_, mine, theirs) => {
    expect(find([traits('me', mine), traits('other', theirs), traits('stranger')])).toEqual(['other']);
  });

  it('never finds offers for offers, oneself, or who paused', () => {
    const me = traits('me', { topics: ['rare'], offers: ['x'], related: ['paused'] });
    expect(
      find([me, traits('a', { offers: ['x'] }), traits('paused', { topics: ['rare'], paused: true })]),
    ).toEqual([]);
    expect(find([traits('p', { topics: ['rare'], paused: true }), me])).toEqual(['me']);
  });

  it('finds the same each time, as many as are prepared, others among equals for others', () => {
    const all = Array.from({ length: PREPARED * 5 }, (_, at) => traits(`o${at}`, { topics: ['common'] }));
    const finder = new CandidateFinder(all, topics);
    const [first, second] = [finder.find(0), finder.find(1)];
    expect(first).toHaveLength(PREPARED);
    expect(finder.find(0)).toEqual(first);
    expect(second.filter((id) => first.includes(id)).length).toBeLessThan(PREPARED / 2);
  });
});
