import { describe, expect, it, jest } from '@jest/globals';
import { createCompoundSplitter } from '#language';
import { Metrics } from '#platform';
import type { SearchQuery } from '../domain/search-query.js';
import type { WordStore } from '../persistence/vocabulary/word-store.js';
import type { Compounds } from './compounds.js';
import type { FindHits } from './find-hits.js';
import type { UnderstoodQuery } from '../domain/understood-query.js';
import { Rehearse } from './rehearse.js';
import type { UnderstandQuery } from './understand-query.js';

const record = { title: 'Stadt Pforzheim', excerpt: 'Freies WLAN in der Innenstadt' };

/** As somebody who asks would. */
function keepBusy(): void {
  const end = performance.now() + 20;
  while (performance.now() < end);
}

function rehearsing({ fallback = false, isBusy = false }: { fallback?: boolean; isBusy?: boolean } = {}) {
  const metrics = new Metrics();
  const gauge = async () =>
    (await metrics.registry.getSingleMetric('search_rehearsed')!.get()).values[0]!.value;
  const asked: string[] = [];
  const times: number[] = [];
  const pagesRead: (string | null)[] = [];
  const hits = {
    execute: jest.fn(async ({ text, cursor }: SearchQuery, { terms }: UnderstoodQuery) => {
      if (terms.length > 0) {
        pagesRead.push(cursor);
        return { hits: [{ record }], next: cursor === null ? 'second' : null, fallback };
      }
      if (text !== '') {
        asked.push(text);
        times.push(performance.now());
        if (isBusy) setImmediate(keepBusy);
      }
      return { hits: text === '' ? [{ record }] : [], next: null, fallback };
    }),
  };
  const rehearse = new Rehearse(
    { commonest: async () => ['Innenstadt', 'WLAN'] } as unknown as WordStore,
    { current: createCompoundSplitter() } as unknown as Compounds,
    { execute: async () => ({ terms: [], corrections: [], name: '' }) } as unknown as UnderstandQuery,
    hits as unknown as FindHits,
    metrics,
  );
  return { rehearse, asked, times, pagesRead, gauge };
}

describe('Rehearse', () => {
  it('asks about records that there are', async () => {
    const { rehearse, asked, gauge } = rehearsing();
    await rehearse.execute(() => false);
    expect(await gauge()).toBe(1);
    expect(asked).toEqual(['Stadt Pforzheim', 'Pforzheim Innenstadt Freies', 'Pfrozheim']);
  });

  it('stops when the process ends, and when the engine is away', async () => {
    const ending = rehearsing();
    await ending.rehearse.execute(() => true);
    const away = rehearsing({ fallback: true });
    await away.rehearse.execute(() => false);
    expect([ending.asked, away.asked]).toEqual([[], ['Stadt Pforzheim']]);
    expect([await ending.gauge(), await away.gauge()]).toEqual([0, 0]);
  });

  it('reads all records to their end afterwards, and says that it is done only then', async () => {
    const { rehearse, pagesRead, gauge } = rehearsing();
    await rehearse.execute(() => false);
    expect([pagesRead, await gauge()]).toEqual([[null, 'second'], 1]);
    const ending = rehearsing();
    await ending.rehearse.execute(() => ending.pagesRead.length === 1);
    expect([ending.pagesRead, await ending.gauge()]).toEqual([[null], 0]);
  });

  it('says that it is done only after the last question', async () => {
    const { rehearse, asked, gauge } = rehearsing();
    await rehearse.execute(() => asked.length === 2);
    expect([asked.length, await gauge()]).toEqual([2, 0]);
  });

  it('stays away for a while when somebody else asks', async () => {
    const { rehearse, times } = rehearsing({ isBusy: true });
    await rehearse.execute(() => times.length === 2);
    expect(times[1]! - times[0]!).toBeGreaterThan(200);
  });
});
