import { beforeEach, describe, expect, it } from '@jest/globals';
import { aTopic } from '../testing/a-topic.js';
import { type OpenTopics, openTopicsOnce } from '../testing/open-topics.js';

describe('TopicStore', () => {
  const openAnew = openTopicsOnce();
  let topics: OpenTopics;
  beforeEach(async () => (topics = await openAnew()));

  it('gives back what it was given', async () => {
    const wanted = [
      aTopic({
        slug: 'a',
        broader: 'b',
        synonyms: ['x, "y"', '{z}', 'ß\\'],
        acronyms: ['NULL'],
        related: ['b'],
      }),
      aTopic({
        slug: 'b',
        labels: { de: 'B', en: null },
        status: 'proposed',
        source: 'import',
        sourceName: 'n',
      }),
    ];
    expect(await topics.store.write(wanted)).toEqual(['a', 'b']);
    expect(await topics.store.all()).toEqual(wanted);
    expect((await topics.store.own()).map(({ slug }) => slug)).toEqual(['b']);
    expect((await topics.store.relatedTo(['b'])).map(({ slug }) => slug)).toEqual(['a']);
  });

  it('refuses to overwrite what somebody else created or changed meanwhile', async () => {
    await topics.store.write([aTopic({ slug: 'a' })]);
    await topics.store.write([aTopic({ slug: 'a', synonyms: ['first'], version: 2 })]);
    expect(await topics.store.write([aTopic({ slug: 'a', synonyms: ['second'], version: 2 })])).toEqual([]);
    expect(await topics.store.write([aTopic({ slug: 'a' }), aTopic({ slug: 'b' })])).toEqual(['b']);
    expect((await topics.store.bySlugs(['a']))[0]?.synonyms).toEqual(['first']);
  });

  it('keeps the tree whole: a broader topic exists, and no topic is above itself', async () => {
    await expect(topics.store.write([aTopic({ slug: 'a', broader: 'nowhere' })])).rejects.toThrow(
      'foreign key',
    );
    await expect(topics.store.write([aTopic({ slug: 'a', broader: 'a' })])).rejects.toThrow(
      'check constraint',
    );
  });

  it('walks up from several topics at once and comes back from a cycle', async () => {
    await topics.store.write([
      aTopic({ slug: 'a', broader: 'c' }),
      aTopic({ slug: 'b', broader: 'a' }),
      aTopic({ slug: 'c', broader: 'b' }),
      aTopic({ slug: 'd', broader: 'a' }),
      aTopic({ slug: 'e' }),
    ]);
    const links = await topics.store.broaderLinks(['d', 'e', 'away']);
    expect(Object.fromEntries(links)).toEqual({ a: 'c', b: 'a', c: 'b', d: 'a', e: null });
  });
});
