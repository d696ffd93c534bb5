import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { KnownWords } from '../domain/known-words.js';
import { countBehind } from '../domain/rebuild.js';
import type { RecordKey } from '../domain/record.js';
import { type IndexRebuild, SearchEngine } from '../domain/search-engine.js';
import { RebuildStore } from '../persistence/rebuild/rebuild-store.js';
import { TakeTurns } from './take-turns.js';
import { WriteDocuments } from './write-documents.js';

/** Records of one transaction: whoever wants to index one of them waits until it ends, and a kill repeats no more. */
const BATCH = 200;

/** Adds the next records to a rebuild, and notes in the same commit that they are done. */
@Injectable()
export class RebuildBatch {
  constructor(
    private readonly transaction: Transaction,
    private readonly takeTurns: TakeTurns,
    private readonly write: WriteDocuments,
    private readonly rebuilds: RebuildStore,
    private readonly engine: SearchEngine,
  ) {}

  /**
   * Several processes may work on one rebuild: they take turns, each batch is done by one of them.
   *
   * @param keys of all records, in the order of a rebuild
   * @param known words that this rebuild has taken in; those of the batch are added
   * @returns how many are done; it is at its end when nothing was left, or when it no longer runs
   */
  async execute(
    id: string,
    target: IndexRebuild,
    keys: readonly RecordKey[],
    known: KnownWords,
  ): Promise<{ done: number; isAtEnd: boolean }> {
    const result = await this.transaction.run(async () => {
      const { state, after } = await this.rebuilds.claim(id);
      const behind = countBehind(keys, after);
      const batch = keys.slice(behind, behind + BATCH);
      if (state !== 'running' || batch.length === 0) return { done: behind, isAtEnd: true, words: [] };
      const words = await this.takeTurns.execute(batch, () =>
        this.write.execute(batch, (some, documents) => target.add(some, documents), known),
      );
      const done = behind + batch.length;
      await this.rebuilds.advance(id, batch.at(-1)!, done, keys.length);
      return { done, isAtEnd: false, words };
    });
    known.add(result.words);
    await this.engine.publish();
    return result;
  }
}
