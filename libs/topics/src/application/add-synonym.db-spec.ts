import { beforeEach, describe, expect, it } from '@jest/globals';
import { aTopic } from '../testing/a-topic.js';
import { BROKEN_OUTBOX, openTopics, type OpenTopics, openTopicsOnce } from '../testing/open-topics.js';

describe('AddSynonym', () => {
  const openAnew = openTopicsOnce();
  let topics: OpenTopics;
  beforeEach(async () => {
    topics = await openAnew();
    await topics.store.write([aTopic({ slug: 'netze' }), aTopic({ slug: 'wlan', synonyms: ['W-LAN'] })]);
  });

  const wlan = async () => (await topics.store.bySlugs(['wlan']))[0];

  it('adds a word once, with news of it', async () => {
    expect(await topics.addSynonym().execute('wlan', 'Funknetz')).toBe(true);
    expect(await wlan()).toMatchObject({ synonyms: ['W-LAN', 'Funknetz'], source: 'curator', version: 2 });
    expect(await topics.news()).toEqual(['topics.tree-changed wlan']);
    expect(await topics.addSynonym().execute('wlan', 'funk-netz')).toBe(false);
    expect(await topics.news()).toEqual([]);
  });

  it('refuses a word of another topic, and a topic that nobody knows', async () => {
    await expect(topics.addSynonym().execute('netze', 'WLAN')).rejects.toMatchObject({
      code: 'TOPIC.TERM_TAKEN',
    });
    await expect(topics.addSynonym().execute('nie-da', 'Wort')).rejects.toMatchObject({
      code: 'TOPIC.NOT_FOUND',
    });
  });

  it('keeps no word without its news', async () => {
    await expect(topics.addSynonym(BROKEN_OUTBOX).execute('wlan', 'Funknetz')).rejects.toThrow('no news');
    expect((await wlan())?.synonyms).toEqual(['W-LAN']);
  });
});

it('stays when a newer tree is loaded', async () => {
  const topics = await openTopics();
  try {
    await topics.loadTree();
    const { slug } = (await topics.store.all())[0]!;
    await topics.addSynonym().execute(slug, 'Ganz anderes Wort');
    const all = await topics.store.all();
    const { kept } = await topics.loadTree({
      version: async () => 'newer',
      topics: async () => all.map((one) => ({ ...one, synonyms: [], source: 'shipped' as const })),
    });
    expect(kept).toEqual([slug]);
    expect((await topics.store.bySlugs([slug]))[0]?.synonyms).toContain('Ganz anderes Wort');
  } finally {
    await topics.close();
  }
});
