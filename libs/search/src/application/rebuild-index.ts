import { Injectable } from '@nestjs/common';
import { DomainError } from '#platform';
import { KnownWords } from '../domain/known-words.js';
import { countBehind } from '../domain/rebuild.js';
import { FinishRebuild } from './finish-rebuild.js';
import { OpenRebuild } from './open-rebuild.js';
import { RebuildBatches } from './rebuild-batches.js';
import { RecountWords } from './recount-words.js';

export interface RebuildWish {
  /** Begins from the first record even where an interrupted rebuild could be gone on with. */
  readonly anew?: boolean;
  /** Records done so far and in all. */
  readonly onProgress?: (done: number, all: number) => void;
}

export interface RebuildResult {
  readonly records: number;
  /** How many of them were done before this process began. */
  readonly resumedAt: number;
  /** From its beginning to its end, interruptions included. */
  readonly seconds: number;
}

/**
 * Indexes everything again (SEA-14). Searches see the old index or the new one and never less; changes made meanwhile are
 * indexed by whoever listens to news, in both. Killed at any point, the next one goes on where it stopped; one that is started
 * beside another shares its work.
 */
@Injectable()
export class RebuildIndex {
  constructor(
    private readonly open: OpenRebuild,
    private readonly batches: RebuildBatches,
    private readonly finish: FinishRebuild,
    private readonly recountWords: RecountWords,
  ) {}

  /**
   * @throws DomainError `SEARCH.REBUILD_REPLACED` (unavailable) when another began meanwhile that does not go on with this one
   * @throws DomainError `SEARCH.REBUILD_INCOMPLETE` (unavailable) when the new index lacks documents
   */
  async execute({ anew = false, onProgress = () => undefined }: RebuildWish = {}): Promise<RebuildResult> {
    const opened = await this.open.execute(anew);
    const { rebuild, target, keys } = opened;
    onProgress(rebuild.done, keys.length);
    const work = { id: rebuild.id, target, keys, known: new KnownWords() };
    await this.batches.execute(work, countBehind(keys, rebuild.after), (done) =>
      onProgress(done, keys.length),
    );
    const { state, startedAt, finishedAt } = await this.finish.execute(opened);
    if (state === 'replaced') throw new DomainError('SEARCH.REBUILD_REPLACED', 'unavailable');
    await this.recountWords.execute();
    const seconds = (finishedAt!.getTime() - startedAt.getTime()) / 1_000;
    return { records: keys.length, resumedAt: rebuild.done, seconds };
  }
}
