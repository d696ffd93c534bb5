import { Injectable } from '@nestjs/common';
import { SearchEngine } from '../domain/search-engine.js';
import type { BegunBatch } from './begun-batch.js';
import { BATCH, type BatchResult, RebuildBatch, type RebuildWork } from './rebuild-batch.js';

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
    try {
      for (;;) {
        await batch.made;
        const next = Math.min(at + BATCH, work.keys.length);
        ahead = this.batch.begin(work, next);
        const { done, isAtEnd } = await this.write(batch, work);
        if (isAtEnd) return;
        onProgress(done);
        if (done !== next) {
          await ahead.drop();
          ahead = this.batch.begin(work, done);
        }
        [at, batch] = [done, ahead];
      }
    } finally {
      await ahead?.drop();
    }
  }

  private async write(batch: BegunBatch<BatchResult>, { known }: RebuildWork): Promise<BatchResult> {
    const result = (await batch.write())!;
    known.add(result.words);
    await this.engine.publish();
    return result;
  }
}
