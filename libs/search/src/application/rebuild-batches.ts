import { Injectable } from '@nestjs/common';
import { SearchEngine } from '../domain/search-engine.js';
import type { BegunBatch } from './begun-batch.js';
import { BATCH, type BatchResult, RebuildBatch, type RebuildWork } from './rebuild-batch.js';

/** After how many batches what was written is published: Postgres takes less time for many documents at once. */
const PUBLISHED_TOGETHER = 3;

/** Goes through a rebuild batch by batch: one is read and analysed while the one before it is written. */
@Injectable()
export class RebuildBatches {
  constructor(
    private readonly batch: RebuildBatch,
    private readonly engine: SearchEngine,
  ) {}

  /** @param onProgress hears how many records are done; what it throws ends the work */
  async execute(work: RebuildWork, from: number, onProgress: (done: number) => void): Promise<void> {
    let [at, batch] = [from, this.batch.begin(work, from)];
    let ahead: BegunBatch<BatchResult> | null = null;
    let published = Promise.resolve();
    try {
      for (let written = 1; ; written += 1) {
        await batch.made;
        const next = Math.min(at + BATCH, work.keys.length);
        ahead = this.batch.begin(work, next);
        const { done, isAtEnd, words } = (await batch.write())!;
        work.known.add(words);
        if (isAtEnd || written % PUBLISHED_TOGETHER === 0) {
          await published;
          // Beside the next batches.
          published = this.engine.publish();
          published.catch(() => undefined); // heard of when it is waited for
        }
        if (isAtEnd) return await published;
        onProgress(done);
        if (done !== next) {
          await ahead.drop();
          ahead = this.batch.begin(work, done);
        }
        [at, batch] = [done, ahead];
      }
    } finally {
      await ahead?.drop();
      await published.catch(() => undefined);
    }
  }
}
