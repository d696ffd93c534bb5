import { describe, expect, it } from '@jest/globals';
import { aTopic } from '../testing/a-topic.js';
import type { Topic } from './topic.js';
import { TopicTree } from './topic-tree.js';

const tree = new TopicTree([
  aTopic({ slug: 'netze', labels: { de: 'Netze', en: 'Networks' } }),
  aTopic({ slug: 'wlan', labels: { de: 'WLAN', en: 'Wi-Fi' }, broader: 'netze', synonyms: ['Bürgernetz'] }),
  aTopic({
    slug: 'aether',
    labels: { de: 'Äther', en: 'Ether' },
    broader: 'netze',
    related: ['wlan', 'away'],
  }),
  aTopic({
    slug: 'hotspot',
    labels: { de: 'Hotspots', en: 'Hotspots' },
    broader: 'wlan',
    related: ['aether'],
  }),
  aTopic({
    slug: 'buergernetz',
    labels: { de: 'Bürgernetz', en: null },
    status: 'proposed',
    source: 'mention',
  }),
]);

describe('TopicTree', () => {
  it('walks up, nearest first, and down, branch by branch in the order of German labels', () => {
    expect(slugs(tree.ancestors('hotspot'))).toEqual(['wlan', 'netze']);
    expect(slugs(tree.descendants('netze'))).toEqual(['aether', 'wlan', 'hotspot']);
    expect(slugs(tree.narrower('netze'))).toEqual(['aether', 'wlan']);
  });

  it('knows a relation from both sides and forgets one that leads nowhere', () => {
    expect(slugs(tree.related('wlan'))).toEqual(['aether']);
    expect(slugs(tree.related('aether'))).toEqual(['hotspot', 'wlan']);
  });

  it('keeps proposals out of the roots', () => {
    expect(slugs(tree.roots)).toEqual(['netze']);
    expect(slugs(tree.proposals)).toEqual(['buergernetz']);
  });

  it.each(['WLAN', 'w-lan', 'W LAN', 'Wi-Fi', 'wifi', 'Buergernetz', 'bürger-netz', 'BÜRGERNETZ'])(
    'takes %s for the topic that has this name, an active one before a proposal',
    (term) => expect(tree.findByTerm(term)?.slug).toBe('wlan'),
  );

  it.each(['', ' - ', 'LAN', 'WLAN Netze'])('takes %p for no topic', (term) => {
    expect(tree.findByTerm(term)).toBeNull();
  });

  it('answers empty for what it does not hold, and says so where one insists', () => {
    expect([tree.find('x'), tree.ancestors('x'), tree.descendants('x'), tree.related('x')]).toEqual([
      null,
      [],
      [],
      [],
    ]);
    expect(() => tree.label('x', 'de')).toThrow(expect.objectContaining({ code: 'TOPIC.NOT_FOUND' }));
  });

  it('does not follow names that objects have by birth', () => {
    expect([tree.has('__proto__'), tree.find('constructor'), tree.narrower('toString')]).toEqual([
      false,
      null,
      [],
    ]);
  });

  it('comes back from a cycle that somebody wrote into the database by hand', () => {
    const round = new TopicTree([
      aTopic({ slug: 'a', broader: 'c' }),
      aTopic({ slug: 'b', broader: 'a' }),
      aTopic({ slug: 'c', broader: 'b' }),
      aTopic({ slug: 'd', broader: 'a' }),
    ]);
    expect(slugs(round.ancestors('a'))).toEqual(['c', 'b']);
    expect(slugs(round.ancestors('d'))).toEqual(['a', 'c', 'b']);
    expect(slugs(round.descendants('a')).sort()).toEqual(['b', 'c', 'd']);
  });
});

function slugs(topics: readonly Topic[]): string[] {
  return topics.map(({ slug }) => slug);
}
