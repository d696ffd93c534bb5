import { beforeEach, describe, expect, it } from '@jest/globals';
import { aTopic } from '../testing/a-topic.js';
import { BROKEN_OUTBOX, openTopics, type OpenTopics, openTopicsOnce } from '../testing/open-topics.js';

const FILE = { name: 'n.yaml', date: new Date('2026-01-01') };

describe('SaveTopics', () => {
  const openAnew = openTopicsOnce();
  let topics: OpenTopics;
  beforeEach(async () => {
    topics = await openAnew();
    await topics.store.write([
      aTopic({ slug: 'netze' }),
      aTopic({ slug: 'wlan', broader: 'netze', synonyms: ['W-LAN'] }),
    ]);
  });

  const save = (...drafts: Parameters<ReturnType<OpenTopics['saveTopics']>['execute']>[0]) =>
    topics.saveTopics().execute(drafts, FILE);

  it('creates, finds again, changes; says news only where something changed', async () => {
    const draft = { id: 'freifunk', labels: { de: 'Freifunk' }, broader: 'netze', related: ['wlan'] };
    expect(await save(draft)).toEqual([{ id: 'freifunk', result: 'created', conflicts: [] }]);
    expect(await topics.news()).toEqual(['topics.tree-changed freifunk']);

    expect(await save(draft)).toEqual([{ id: 'freifunk', result: 'unchanged', conflicts: [] }]);
    expect(await topics.news()).toEqual([]);

    expect(await save({ ...draft, acronyms: ['FF'] })).toEqual([
      { id: 'freifunk', result: 'changed', conflicts: [] },
    ]);
    expect(await topics.news()).toEqual(['topics.tree-changed freifunk']);
    expect(await topics.store.bySlugs(['freifunk'])).toEqual([
      aTopic({
        slug: 'freifunk',
        labels: { de: 'Freifunk', en: null },
        acronyms: ['FF'],
        broader: 'netze',
        related: ['wlan'],
        status: 'proposed',
        source: 'import',
        sourceName: 'n.yaml',
        version: 2,
      }),
    ]);
  });

  it('changes no shipped topic and says what differs', async () => {
    const before = await topics.store.all();
    const same = { id: 'netze', labels: { de: 'netze (de)', en: 'netze (en)' } };
    const other = { id: 'wlan', synonyms: ['Funk'], related: ['netze'] };
    expect(await save(same, other)).toEqual([
      { id: 'netze', result: 'unchanged', conflicts: [] },
      { id: 'wlan', result: 'unchanged', conflicts: ['synonyms', 'related'] },
    ]);
    expect(await topics.store.all()).toEqual(before);
  });

  it('proposes what it speaks of, whatever the order', async () => {
    await save({ id: 'a', broader: 'b', related: ['d'] }, { id: 'b', broader: 'c' });
    const tree = await topics.directory.refresh();
    expect(tree.ancestors('a').map(({ slug }) => slug)).toEqual(['b', 'c']);
    expect((await topics.store.bySlugs(['c', 'd'])).map(({ source }) => source)).toEqual([
      'mention',
      'mention',
    ]);
  });

  it('exports and takes in again without a change', async () => {
    await save(
      { id: 'a', labels: { de: 'A', en: 'B' }, acronyms: ['C'], broader: 'wlan', related: ['netze'] },
      { id: 'z' },
    );
    const exported = await topics.exportTopics.execute();
    expect(exported.map(({ id }) => id)).toEqual(['a', 'z']);
    expect((await save(...exported)).map(({ result }) => result)).toEqual(['unchanged', 'unchanged']);

    const elsewhere = await openTopics();
    try {
      const results = await elsewhere.saveTopics().execute(exported, FILE);
      expect(results.map(({ result }) => result)).toEqual(['created', 'created']);
    } finally {
      await elsewhere.close();
    }
  });

  it.each([
    [[{ id: 'x', broader: 'x' }]],
    [[{ id: 'x', related: ['x'] }]],
    [
      [
        { id: 'x', broader: 'y' },
        { id: 'y', broader: 'x' },
      ],
    ],
    [
      [
        { id: 'below', broader: 'x' },
        { id: 'x', broader: 'below' },
      ],
    ],
    [[{ id: 'above', broader: 'below' }]],
  ])('refuses %j, which leads back to itself, and writes nothing', async (drafts) => {
    await save({ id: 'above' }, { id: 'below', broader: 'above' });
    const before = await topics.store.all();
    await expect(save({ id: 'fine' }, ...drafts)).rejects.toMatchObject({ code: 'TOPIC.REFERS_TO_ITSELF' });
    expect(await topics.store.all()).toEqual(before);
  });

  it('keeps no topic when the news fails', async () => {
    const before = await topics.store.all();
    const saving = topics.saveTopics(BROKEN_OUTBOX).execute([{ id: 'a' }], FILE);
    await expect(saving).rejects.toThrow('no news');
    expect(await topics.store.all()).toEqual(before);
  });

  it('writes nothing in a rehearsal and still says what would happen', async () => {
    const before = await topics.store.all();
    const results = await topics.transaction.rehearse(() => save({ id: 'a', broader: 'b' }));
    expect(results).toEqual([{ id: 'a', result: 'created', conflicts: [] }]);
    expect(await topics.store.all()).toEqual(before);
  });
});
