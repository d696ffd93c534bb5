import { beforeEach, describe, expect, it } from '@jest/globals';
import { aTopic } from '../testing/a-topic.js';
import { type OpenTopics, openTopicsOnce } from '../testing/open-topics.js';

describe('TopicDirectory', () => {
  const openAnew = openTopicsOnce();
  let topics: OpenTopics;
  beforeEach(async () => {
    topics = await openAnew();
    await topics.store.write([
      aTopic({ slug: 'netze', labels: { de: 'Netze', en: 'Networks' } }),
      aTopic({ slug: 'wlan', labels: { de: 'WLAN', en: 'Wi-Fi' }, broader: 'netze', synonyms: ['W-LAN'] }),
    ]);
    await topics.directory.refresh();
  });

  it('answers without asking anybody', () => {
    const { directory } = topics;
    expect([directory.label('wlan', 'en'), directory.ancestors('wlan'), directory.terms('wlan')]).toEqual([
      'Wi-Fi',
      ['netze'],
      ['WLAN', 'Wi-Fi', 'W-LAN'],
    ]);
    expect([directory.label('neu-hier', 'de'), directory.ancestors('x'), directory.terms('x')]).toEqual([
      'Neu hier',
      [],
      [],
    ]);
  });

  it('keeps its tree while nothing changes, and loads a changed one', async () => {
    const { directory, store } = topics;
    const before = directory.current;
    expect(await directory.refresh()).toBe(before);
    await store.write([
      aTopic({ slug: 'wlan', labels: { de: 'Funk', en: 'Radio' }, broader: 'netze', version: 2 }),
    ]);
    expect(directory.label('wlan', 'de')).toBe('WLAN');
    await directory.refresh();
    expect(directory.label('wlan', 'de')).toBe('Funk');
  });

  it('sees a change that was begun before one it has seen, and committed after', async () => {
    const { directory, store, transaction } = topics;
    const [begun, begin] = aSignal();
    const [released, release] = aSignal();
    const slow = transaction.run(async () => {
      await transaction.query('select now()');
      begin();
      await released;
      await store.write([aTopic({ slug: 'netze', labels: { de: 'Spät', en: 'Late' }, version: 2 })]);
    });
    await begun;
    await store.write([aTopic({ slug: 'wlan', labels: { de: 'Früh', en: 'Early' }, version: 2 })]);
    await directory.refresh();
    release();
    await slow;
    await directory.refresh();
    expect([directory.label('netze', 'de'), directory.label('wlan', 'de')]).toEqual(['Spät', 'Früh']);
  });
});

function aSignal(): [Promise<void>, () => void] {
  let give = () => {};
  const signal = new Promise<void>((resolve) => (give = resolve));
  return [signal, give];
}
