import { Injectable } from '@nestjs/common';
import { Backlog } from '#platform';
import type { Rebuild } from '../domain/rebuild.js';
import { type EngineFailure, SearchEngine } from '../domain/search-engine.js';
import { INDEX_QUEUE, REBUILD_QUEUE } from '../domain/search-queues.js';
import { RebuildStore } from '../persistence/rebuild/rebuild-store.js';
import { IndexBasis } from './index-basis.js';

const QUEUES = [INDEX_QUEUE, REBUILD_QUEUE];

export interface IndexStatus {
  readonly engine: string;
  /** Documents that can be found: a record that looks different to members counts twice. */
  readonly documents: number;
  /** Changes that are not in the index yet. */
  readonly waiting: number;
  /** Age of the oldest of them in seconds; 0 when none waits. */
  readonly lagSeconds: number;
  readonly lastRebuild: Rebuild | null;
  /** Running or interrupted. */
  readonly openRebuild: Rebuild | null;
  /** Whether documents would be made otherwise by now, or the engine lacks its index. */
  readonly needsRebuild: boolean;
  /** Jobs of the worker and tasks of the engine that failed for good, latest first. */
  readonly failures: readonly EngineFailure[];
  /** Why the stand-by engine answers; null while the chosen one does. */
  readonly fallback: string | null;
}

/** How the index stands; a handful of statements. What `CompareIndex` finds takes longer. */
@Injectable()
export class SearchStatus {
  constructor(
    private readonly engine: SearchEngine,
    private readonly backlog: Backlog,
    private readonly rebuilds: RebuildStore,
    private readonly basis: IndexBasis,
  ) {}

  async execute(): Promise<IndexStatus> {
    const engine = await this.engine.status();
    const waiting = await this.backlog.waitingFor(QUEUES);
    const lastRebuild = await this.rebuilds.lastDone(this.engine.name);
    const isStale = lastRebuild?.basis !== (await this.basis.current());
    return {
      engine: this.engine.name,
      documents: engine.documents,
      waiting: waiting.count + engine.waiting,
      lagSeconds: Math.max(waiting.lagSeconds, engine.lagSeconds),
      lastRebuild,
      openRebuild: await this.rebuilds.running(this.engine.name),
      needsRebuild: isStale || engine.needsRebuild,
      failures: [...(await this.backlog.failedOf(QUEUES)), ...engine.failures],
      fallback: engine.fallback,
    };
  }
}
