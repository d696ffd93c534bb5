import { describe, expect, it } from '@jest/globals';
import { type Topic, TopicTree } from '#topics';
import { exampleTopics, usedTopics } from './used-topics.js';

const topic = (slug: string, broader: string | null, status: Topic['status'] = 'active'): Topic => ({
  slug,
  labels: { de: slug, en: null },
  synonyms: [],
  acronyms: [],
  broader,
  related: [],
  status,
});
const tree = new TopicTree([
  topic('stadt', null),
  topic('beteiligung', 'stadt'),
  topic('haushalt', 'beteiligung'),
  topic('netze', null),
  topic('lorawan', 'netze'),
  topic('allein', null),
  topic('holodeck', null, 'proposed'),
]);
const counts = (given: Record<string, number>) =>
  Object.entries(given).map(([value, count]) => ({ value, count }));

describe('usedTopics', () => {
  it('leaves out areas, unused and unknown topics', () => {
    const found = usedTopics(counts({ stadt: 9, beteiligung: 5, lorawan: 0, fremd: 3 }), tree, 10);
    expect(found).toEqual([{ slug: 'beteiligung', count: 5 }]);
  });

  it('keeps topics at the top that nothing is below, and proposals', () => {
    const found = usedTopics(counts({ allein: 2, holodeck: 1 }), tree, 10);
    expect(found.map(({ slug }) => slug)).toEqual(['allein', 'holodeck']);
  });

  it('shows areas where nothing else is used', () => {
    expect(usedTopics(counts({ stadt: 2 }), tree, 10)).toEqual([{ slug: 'stadt', count: 2 }]);
  });
});

describe('exampleTopics', () => {
  const used = (...slugs: string[]) => slugs.map((slug, at) => ({ slug, count: 10 - at }));

  it('takes the most specific topics, one of each area first', () => {
    expect(exampleTopics(used('beteiligung', 'haushalt', 'holodeck', 'lorawan'), tree, 2)).toEqual([
      'haushalt',
      'holodeck',
    ]);
  });

  it('fills up from the same area', () => {
    const wide = new TopicTree([topic('a', null), topic('b', 'a'), topic('c', 'a')]);
    expect(exampleTopics(used('b', 'c'), wide, 3)).toEqual(['b', 'c']);
  });

  it('leaves out labels that are too long for a line', () => {
    const long = new TopicTree([topic('x'.repeat(25), null), topic('kurz', null)]);
    expect(exampleTopics(used('x'.repeat(25), 'kurz'), long, 3)).toEqual(['kurz']);
  });
});
