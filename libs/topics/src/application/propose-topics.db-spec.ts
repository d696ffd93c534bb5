import { beforeEach, describe, expect, it } from '@jest/globals';
import { aTopic } from '../testing/a-topic.js';
import { type OpenTopics, openTopicsOnce } from '../testing/open-topics.js';

describe('ProposeTopics', () => {
  const openAnew = openTopicsOnce();
  let topics: OpenTopics;
  beforeEach(async () => {
    topics = await openAnew();
    await topics.store.write([aTopic({ slug: 'wlan' })]);
  });

  it('proposes what is unknown, once', async () => {
    const propose = () =>
      topics.proposeTopics.execute(['wlan', 'digitale-almende', 'wlan', 'digitale-almende'], 'n.yaml');
    expect(await propose()).toEqual(['digitale-almende']);
    expect(await propose()).toEqual([]);
    expect(await topics.news()).toEqual(['topics.tree-changed digitale-almende']);
    expect(await topics.store.bySlugs(['digitale-almende'])).toEqual([
      aTopic({
        slug: 'digitale-almende',
        labels: { de: 'Digitale almende', en: null },
        status: 'proposed',
        source: 'mention',
        sourceName: 'n.yaml',
      }),
    ]);
  });

  it('does not mind that others propose the same at the same time', async () => {
    const slugs = Array.from({ length: 3000 }, (_, index) => `thema-${index}`);
    const proposed = await Promise.all(
      [slugs, slugs.toReversed(), slugs].map((some) => topics.proposeTopics.execute(some, null)),
    );
    expect(proposed.flat().sort()).toEqual([...slugs].sort());
    expect(await topics.news()).toHaveLength(3000);
  });

  it('keeps words of any kind as they are', async () => {
    const odd = [`it's "x"; drop table topics`, '{a,b}', '日本', '__proto__', '=1+1'];
    await topics.proposeTopics.execute(odd, null);
    expect((await topics.store.bySlugs(odd)).map(({ slug }) => slug).sort()).toEqual([...odd].sort());
  });
});
