import { describe, expect, it, jest } from '@jest/globals';
import { createCompoundSplitter } from '#language';
import { Metrics } from '#platform';
import type { SearchQuery } from '../domain/search-query.js';
import type { WordStore } from '../persistence/vocabulary/word-store.js';
import type { Compounds } from './compounds.js';
import type { FindHits } from './find-hits.js';
import { Rehearse } from './rehearse.js';
import type { UnderstandQuery } from './understand-query.js';

const record = { title: 'Stadt Pforzheim', excerpt: 'Freies WLAN in der Innenstadt' };

function rehearsing({ fallback = false }: { fallback?: boolean } = {}) {
  const asked: string[] = [];
  const hits = {
    execute: jest.fn(async ({ text }: SearchQuery) => {
      if (text !== '') asked.push(text);
      return { hits: text === '' ? [{ record }] : [], next: null, fallback };
    }),
  };
  const rehearse = new Rehearse(
    { commonest: async () => ['Innenstadt', 'WLAN'] } as unknown as WordStore,
    { current: createCompoundSplitter() } as unknown as Compounds,
    { execute: async () => ({ terms: [], corrections: [], name: '' }) } as unknown as UnderstandQuery,
    hits as unknown as FindHits,
    new Metrics(),
  );
  return { rehearse, asked };
}

describe('Rehearse', () => {
  it('asks about records that there are', async () => {
    const { rehearse, asked } = rehearsing();
    await rehearse.execute(() => false);
    expect(asked).toEqual(['Stadt Pforzheim', 'Pforzheim Innenstadt Freies', 'Pfrozheim']);
  });

  it('stops when the process ends, and when the engine is away', async () => {
    const ending = rehearsing();
    await ending.rehearse.execute(() => true);
    const away = rehearsing({ fallback: true });
    await away.rehearse.execute(() => false);
    expect([ending.asked, away.asked]).toEqual([[], ['Stadt Pforzheim']]);
  });
});
