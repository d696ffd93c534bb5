import { beforeEach, describe, expect, it } from '@jest/globals';
import type { StoredTopic } from '../domain/stored-topic.js';
import { aTopic } from '../testing/a-topic.js';
import { BROKEN_OUTBOX, type OpenTopics, openTopicsOnce } from '../testing/open-topics.js';

const NOTHING = { created: [], changed: [], kept: [] };

describe('LoadShippedTree', () => {
  const openAnew = openTopicsOnce();
  let topics: OpenTopics;
  beforeEach(async () => (topics = await openAnew()));

  it('brings in the tree of the product, once', async () => {
    const { created } = await topics.loadTree();
    const tree = await topics.directory.refresh();
    expect(created.length).toBe(tree.all.length);
    expect(tree.get('wlan')).toMatchObject({ broader: 'infrastruktur', status: 'active' });
    expect(await topics.news()).toContain('topics.tree-changed wlan');

    expect(await topics.loadTree()).toEqual(NOTHING);
    expect(await topics.news()).toEqual([]);
  });

  it('applies a newer tree and keeps what that no longer holds', async () => {
    const [net, old] = [aTopic({ slug: 'netz' }), aTopic({ slug: 'btx', broader: 'netz' })];
    await topics.loadTree(aTree('1', [net, old]));
    await topics.news();
    const newer = aTree('2', [{ ...net, synonyms: ['Web'] }, aTopic({ slug: 'wlan', broader: 'netz' })]);
    expect(await topics.loadTree(newer)).toEqual({ created: ['wlan'], changed: ['netz'], kept: [] });
    expect(await topics.news()).toEqual(['topics.tree-changed netz', 'topics.tree-changed wlan']);
    expect((await topics.store.all()).map(({ slug, version }) => `${slug} ${version}`)).toEqual([
      'btx 1',
      'netz 2',
      'wlan 1',
    ]);
  });

  it('goes back to an older tree when an older product is started', async () => {
    const [one, two] = [
      aTree('1', [aTopic({ slug: 'a' })]),
      aTree('2', [aTopic({ slug: 'a', synonyms: ['B'] })]),
    ];
    await topics.loadTree(one);
    await topics.loadTree(two);
    expect((await topics.loadTree(one)).changed).toEqual(['a']);
    expect(await topics.loadTree(one)).toEqual(NOTHING);
  });

  it('leaves proposals and what a curator edited alone', async () => {
    await topics.proposeTopics.execute(['almende'], 'n.yaml');
    await topics.store.write([aTopic({ slug: 'wlan', synonyms: ['Funknetz'], source: 'curator' })]);
    const before = await topics.store.all();
    const load = await topics.loadTree(aTree('1', [aTopic({ slug: 'almende' }), aTopic({ slug: 'wlan' })]));
    expect(load).toEqual({ created: [], changed: [], kept: ['almende', 'wlan'] });
    expect(await topics.store.all()).toEqual(before);
  });

  it('loads once when two processes start together', async () => {
    const loads = await Promise.all([topics.loadTree(), topics.loadTree(), topics.loadTree()]);
    expect(loads.filter(({ created }) => created.length > 0)).toHaveLength(1);
  });

  it('keeps neither topics nor version when the news fails', async () => {
    await expect(topics.loadTree(aTree('1', [aTopic({ slug: 'a' })]), BROKEN_OUTBOX)).rejects.toThrow(
      'no news',
    );
    expect(await topics.store.all()).toEqual([]);
    expect(await topics.query('select * from topic_tree_loads')).toEqual([]);
  });
});

function aTree(version: string, content: StoredTopic[]) {
  return { version: () => Promise.resolve(version), topics: () => Promise.resolve(content) };
}
