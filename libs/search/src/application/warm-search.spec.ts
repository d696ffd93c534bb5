import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { HttpAdapterHost } from '@nestjs/core';
import type { PlaceDirectory } from '#places';
import type { UnderstandQuery } from './understand-query.js';
import { WarmSearch } from './warm-search.js';

const serving = { httpAdapter: {} } as HttpAdapterHost;
const notServing = {} as HttpAdapterHost;

describe('WarmSearch', () => {
  const execute = jest.fn(async () => Promise.reject(new Error('The database is away')));
  const places = { search: () => [] } as unknown as PlaceDirectory;
  const warm = (http: HttpAdapterHost) =>
    new WarmSearch({ execute } as unknown as UnderstandQuery, places, http);

  beforeEach(() => {
    Logger.overrideLogger(false);
    execute.mockClear();
    jest.useFakeTimers();
  });
  afterEach(() => void jest.useRealTimers());

  it('lets the first page go first, and what goes wrong is no end', async () => {
    const warming = warm(serving);
    warming.onApplicationBootstrap();
    expect(execute).not.toHaveBeenCalled();
    jest.runAllTimers();
    expect(execute).toHaveBeenCalledTimes(1);
    await expect(warming.onModuleDestroy()).resolves.toBeUndefined();
  });

  it('asks nothing where nobody can ask, nor after the end', async () => {
    warm(notServing).onApplicationBootstrap();
    const ending = warm(serving);
    ending.onApplicationBootstrap();
    await ending.onModuleDestroy();
    jest.runAllTimers();
    expect(execute).not.toHaveBeenCalled();
  });
});
