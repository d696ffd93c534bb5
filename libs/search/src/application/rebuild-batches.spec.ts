import { describe, expect, it } from '@jest/globals';
import { KnownWords } from '../domain/known-words.js';
import type { RecordKey } from '../domain/record.js';
import type { IndexRebuild, SearchEngine } from '../domain/search-engine.js';
import { BegunBatch } from './begun-batch.js';
import { BATCH, type BatchResult, type RebuildBatch, type RebuildWork } from './rebuild-batch.js';
import { RebuildBatches } from './rebuild-batches.js';

const BATCHES = 8;
const KEYS = Array.from({ length: BATCHES * BATCH }, (_, n): RecordKey => ({ type: 'topic', id: `${n}` }));

/** @param publish of the engine */
function open(publish: () => Promise<void>) {
  const written: number[] = [];
  const batch = {
    begin: (_: RebuildWork, from: number) =>
      new BegunBatch<BatchResult>(async (turn) => {
        if (!(await turn())) return null;
        const done = Math.min(from + BATCH, KEYS.length);
        if (done > from) written.push(done);
        return { done, isAtEnd: from === KEYS.length, words: [] };
      }),
  };
  const batches = new RebuildBatches(
    batch as unknown as RebuildBatch,
    { publish } as unknown as SearchEngine,
  );
  const work: RebuildWork = { id: '1', target: {} as IndexRebuild, keys: KEYS, known: new KnownWords() };
  return {
    written,
    execute: (onProgress: () => void = () => undefined) => batches.execute(work, 0, onProgress),
  };
}

describe('what a rebuild has written', () => {
  it('is published at the latest when it ends, now and then before', async () => {
    let running = 0;
    const published: number[] = [];
    const { written, execute } = open(async () => {
      running += 1;
      expect(running).toBe(1);
      const now = written.length;
      await new Promise((resolve) => setTimeout(resolve, 5));
      published.push(now);
      running -= 1;
    });
    await execute();
    expect(published.at(-1)).toBe(BATCHES);
    expect([published.length > 2, published.length < BATCHES]).toEqual([true, true]);
  });

  it('and could not be published ends the rebuild', async () => {
    const { execute } = open(() => Promise.reject(new Error('no disk')));
    await expect(execute()).rejects.toThrow('no disk');
  });

  it('is waited for when the rebuild is given up', async () => {
    let isPublished = false;
    const { written, execute } = open(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      isPublished = true;
    });
    const stop = () => {
      if (written.length === 4) throw new Error('stopped');
    };
    await expect(execute(stop)).rejects.toThrow('stopped');
    expect(isPublished).toBe(true);
  });
});
