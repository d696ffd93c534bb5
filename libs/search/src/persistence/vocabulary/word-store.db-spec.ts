import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '#testing';
import { WordStore } from './word-store.js';
import type { CountedWord } from '../../domain/counted-words.js';

const word = (display: string, more: Partial<CountedWord> = {}): CountedWord => ({
  word: display.toLowerCase(),
  display,
  forms: [],
  parts: [],
  forPublic: true,
  documents: 1,
  ...more,
});

describe('WordStore', () => {
  let database: TestDatabase;
  let store: WordStore;
  beforeAll(async () => {
    database = await openTestDatabase();
    store = new WordStore(database.transaction);
  });
  afterEach(() => database.dataSource.query('truncate search_words'));
  afterAll(() => database.close());

  it('leaves a word as it is when another document has it too', async () => {
    await store.add([word('Wärmeplanung', { documents: 3, parts: ['Wärme', 'Planung'] })]);
    await store.add([word('WÄRMEPLANUNG')]);
    expect(await store.page(null, 10)).toEqual([
      { ...word('Wärmeplanung', { documents: 3, parts: ['Wärme', 'Planung'] }) },
    ]);
  });

  it('brings back one that was gone', async () => {
    await store.add([word('Moor')]);
    await database.dataSource.query('update search_words set documents = 0');
    expect([await store.page(null, 10), await store.existing(['moor'], 'public')]).toEqual([[], new Set()]);
    await store.add([word('Moor', { documents: 2 })]);
    expect(await store.page(null, 10)).toEqual([word('Moor', { documents: 2 })]);
  });

  it('knows who may see a word', async () => {
    await store.add([word('Öffentliches'), word('Internes', { forPublic: false })]);
    const asked = ['öffentliches', 'internes', 'anderes'];
    expect(await store.existing(asked, 'public')).toEqual(new Set(['öffentliches']));
    expect(await store.existing(asked, 'member')).toEqual(new Set(['öffentliches', 'internes']));
  });

  it('walks through all words, a page at a time', async () => {
    const all = ['a', 'ä', 'b', 'Z', 'zz'].flatMap((one) => [word(one), word(one, { forPublic: false })]);
    await store.add(all);
    const seen = [];
    for (let last = null; ;) {
      const page = await store.page(last, 3);
      seen.push(...page);
      if (page.length < 3) break;
      last = page.at(-1)!;
    }
    expect(seen).toHaveLength(all.length);
    expect(new Set(seen.map((one) => `${one.word} ${one.forPublic}`)).size).toBe(all.length);
  });

  it('tells what was written since, also by a transaction that began before and ended after', async () => {
    const [begun, begin] = aSignal();
    const [released, release] = aSignal();
    const slow = database.transaction.run(async () => {
      await store.add([word('Langsam')]);
      begin();
      await released;
    });
    await begun;
    await store.add([word('Schnell')]);
    const now = await store.now();
    const before = await store.version(now);
    release();
    await slow;
    expect(await store.version(now)).not.toBe(before);
    expect((await store.changedSince(now)).map((one) => one.display).sort()).toContain('Langsam');
    // A transaction of another database on the same server holds "now" back for as long as it lasts.
    while ((await store.changedSince(await store.now())).length > 0) await sleep(20);
  });

  it('lets writers of the same words pass, in whatever order they name them', async () => {
    const words = Array.from({ length: 200 }, (_, at) => word(`Wort${at}`));
    const writers = Array.from({ length: 5 }, (_, at) =>
      database.transaction.run(async () => {
        await store.add(at % 2 === 0 ? words : words.toReversed());
        await store.add([word(`Eigenes${at}`), ...words.slice(at)]);
      }),
    );
    await Promise.all(writers);
    expect(await store.page(null, 1_000)).toHaveLength(205);
  });
});

function aSignal(): [Promise<void>, () => void] {
  let give = () => {};
  const signal = new Promise<void>((resolve) => (give = resolve));
  return [signal, give];
}
