import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { PlaceDirectory } from '#places';
import type { SearchEngine } from '../domain/search-engine.js';
import type { Rehearse } from './rehearse.js';
import type { UnderstandQuery } from './understand-query.js';
import { WarmSearch } from './warm-search.js';

describe('WarmSearch', () => {
  const execute = jest.fn(async () => Promise.reject(new Error('The database is away')));
  const willHold = () => undefined;
  const places = { search: () => [] } as unknown as PlaceDirectory;
  const warm = () =>
    new WarmSearch(
      { execute } as unknown as UnderstandQuery,
      places,
      { willHold } as unknown as SearchEngine,
      {} as Rehearse,
    );

  beforeEach(() => {
    Logger.overrideLogger(false);
    execute.mockClear();
    jest.useFakeTimers();
  });
  afterEach(() => void jest.useRealTimers());

  it('lets the first page go first, and what goes wrong is no end', async () => {
    const warming = warm();
    warming.soon();
    expect(execute).not.toHaveBeenCalled();
    jest.runAllTimers();
    expect(execute).toHaveBeenCalledTimes(1);
    await expect(warming.onModuleDestroy()).resolves.toBeUndefined();
  });

  it('asks nothing unless told to, nor after the end', async () => {
    warm();
    const ending = warm();
    ending.soon();
    await ending.onModuleDestroy();
    jest.runAllTimers();
    expect(execute).not.toHaveBeenCalled();
  });
});
