import { Injectable } from '@nestjs/common';
import type { KnownWords, TakenWord } from '../domain/known-words.js';
import { countBehind } from '../domain/rebuild.js';
import type { RecordKey } from '../domain/record.js';
import type { IndexRebuild } from '../domain/search-engine.js';
import { RebuildStore } from '../persistence/rebuild/rebuild-store.js';
import { BegunBatch } from './begun-batch.js';
import { MakeDocuments, type Piece } from './make-documents.js';
import { TakeTurns } from './take-turns.js';
import { WriteDocuments } from './write-documents.js';

/** Records of one transaction: whoever wants to index one of them waits until it ends, and a kill repeats no more. */
export const BATCH = 200;

export interface RebuildWork {
  readonly id: string;
  readonly target: IndexRebuild;
  /** Of all records, in the order of a rebuild. */
  readonly keys: readonly RecordKey[];
  /** Words that this rebuild has taken in. */
  readonly known: KnownWords;
}

export interface BatchResult {
  /** How many records of the rebuild are done. */
  readonly done: number;
  /** Nothing was left, or it no longer runs. */
  readonly isAtEnd: boolean;
  /** Words that were taken in. */
  readonly words: readonly TakenWord[];
}

/** Adds the next records to a rebuild, and notes in the same commit that they are done. */
@Injectable()
export class RebuildBatch {
  constructor(
    private readonly takeTurns: TakeTurns,
    private readonly makeDocuments: MakeDocuments,
    private readonly writeDocuments: WriteDocuments,
    private readonly rebuilds: RebuildStore,
  ) {}

  /**
   * Reads records and makes their documents; they are written when it is their turn, unless the rebuild has gone on elsewhere: several
   * processes may work on it, each batch is added by one of them. From reading to the commit the records stay locked, so that no older
   * document takes the place of a newer one. Until it is made it may wait for those locks: nothing else may be begun that others
   * could wait for meanwhile.
   */
  begin(work: RebuildWork, from: number): BegunBatch<BatchResult> {
    const batch = work.keys.slice(from, from + BATCH);
    return new BegunBatch((turn) =>
      this.takeTurns.execute(batch, async () => {
        const made = await this.makeDocuments.unhurried(batch);
        return (await turn()) ? this.add(work, from, made) : null;
      }),
    );
  }

  private async add(
    { id, target, keys, known }: RebuildWork,
    from: number,
    made: Piece,
  ): Promise<BatchResult> {
    const { state, after } = await this.rebuilds.claim(id);
    const behind = countBehind(keys, after);
    const isAtEnd = state !== 'running' || behind === keys.length;
    if (isAtEnd || behind !== from) return { done: behind, isAtEnd, words: [] };
    const words = await this.writeDocuments.execute(
      [made],
      (some, documents) => target.add(some, documents),
      known,
    );
    const done = Math.min(from + BATCH, keys.length);
    await this.rebuilds.advance(id, keys[done - 1]!, done, keys.length);
    return { done, isAtEnd: false, words };
  }
}
