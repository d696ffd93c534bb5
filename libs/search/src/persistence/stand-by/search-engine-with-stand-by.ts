import { Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { JobQueue } from '#platform';
import type { IndexAudience } from '../../domain/index-audience.js';
import type { RecordKey } from '../../domain/record.js';
import type { SearchDocument } from '../../domain/search-document.js';
import {
  type EngineAnswer,
  type EngineQuery,
  type EngineStatus,
  type EngineSuggestion,
  type IndexRebuild,
  SearchEngine,
} from '../../domain/search-engine.js';
import { REBUILD_QUEUE } from '../../domain/search-queues.js';
import type { MeilisearchEngine } from '../meilisearch/meilisearch-engine.js';
import { TaskFailed } from '../meilisearch/connection.js';
import { Unusable } from '../meilisearch/unusable.js';
import { AgainAndAgain } from './again-and-again.js';
import { CircuitBreaker } from './circuit-breaker.js';
import type { EngineMetrics } from './engine-metrics.js';

/** A rebuild that was asked for takes a while; it is not asked for again before. */
const REBUILD_PAUSE_MS = 600_000;

/**
 * Meilisearch with Postgres behind it. Both indexes are written; Meilisearch is asked while it answers, and whoever searches while it
 * does not gets the answer of Postgres, which says so. Nothing has to be done when it is back.
 */
export class SearchEngineWithStandBy extends SearchEngine implements OnApplicationBootstrap, OnModuleDestroy {
  readonly name: string;
  private readonly log = new Logger('search');
  private readonly breaker = new CircuitBreaker('Meilisearch was not asked yet.');
  private readonly looking = new AgainAndAgain(
    () => this.look(),
    (error) => this.stayAway(error),
  );
  private readonly carrying = new AgainAndAgain(
    () => this.engine.publish(),
    (error) => this.notTaken(error),
  );
  private askedToRebuildAt = -Infinity;
  /** The last reason that was logged: the same one is not said at every look. */
  private said: string | null = null;

  constructor(
    private readonly engine: MeilisearchEngine,
    private readonly standBy: SearchEngine,
    private readonly queue: JobQueue,
    private readonly metrics: EngineMetrics,
  ) {
    super();
    this.name = engine.name;
  }

  onApplicationBootstrap(): void {
    this.looking.start();
    this.carrying.start();
    this.looking.nudge();
    this.carrying.nudge();
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all([this.looking.end(), this.carrying.end()]);
    this.engine.close();
  }

  search(query: EngineQuery): Promise<EngineAnswer> {
    return this.either(
      () => this.engine.search(query),
      async () => ({ ...(await this.standBy.search(query)), fallback: true }),
    );
  }

  suggest(beginning: string, audience: IndexAudience, limit: number): Promise<EngineSuggestion[]> {
    return this.either(
      () => this.engine.suggest(beginning, audience, limit),
      () => this.standBy.suggest(beginning, audience, limit),
    );
  }

  async replace(keys: readonly RecordKey[], documents: readonly SearchDocument[]): Promise<void> {
    await this.standBy.replace(keys, documents);
    await this.engine.replace(keys, documents);
  }

  /** Does not wait for Meilisearch: a queue that waited for each of its tasks would fall behind. */
  async publish(): Promise<void> {
    this.carrying.nudge();
    await this.standBy.publish();
  }

  keys(): Promise<RecordKey[]> {
    return this.standBy.keys();
  }

  async openRebuild(run: string): Promise<IndexRebuild> {
    const [built, inPlace] = await Promise.all([this.engine.openRebuild(run), this.standBy.openRebuild(run)]);
    return {
      resumed: built.resumed && inPlace.resumed,
      add: async (keys, documents) => {
        await inPlace.add(keys, documents);
        await built.add(keys, documents);
      },
      finish: async () => {
        await inPlace.finish();
        await built.finish();
        this.looking.nudge();
      },
      abandon: async () => {
        await inPlace.abandon();
        await built.abandon();
      },
    };
  }

  async status(): Promise<EngineStatus> {
    const status = await this.engine.status();
    if (status.fallback === null) return status;
    const { documents } = await this.standBy.status();
    return { ...status, documents };
  }

  private async either<T>(ask: () => Promise<T>, askStandBy: () => Promise<T>): Promise<T> {
    if (this.breaker.isClosed) {
      try {
        const answer = await ask();
        this.breaker.answered();
        this.metrics.searches.inc({ outcome: 'answered' });
        return answer;
      } catch (error) {
        if (!(error instanceof Unusable)) throw error;
        this.metrics.failures.inc();
        if (this.breaker.failed(error.message, error.isLate)) {
          this.stayAway(error);
          this.looking.nudge();
        }
      }
    }
    this.metrics.searches.inc({ outcome: 'fallback' });
    return askStandBy();
  }

  /** Whether it can be asked. @throws Unusable */
  private async look(): Promise<void> {
    await this.engine.check();
    this.metrics.isAway.set(0);
    this.said = null;
    if (!this.breaker.close()) return;
    this.log.log('Meilisearch answers searches');
    this.carrying.nudge();
  }

  private stayAway(error: unknown): void {
    const reason = reasonOf(error);
    if (this.said !== reason) this.log.warn(`Postgres answers searches: ${reason}`);
    this.said = reason;
    this.breaker.failed(reason, false);
    this.metrics.isAway.set(1);
    if (error instanceof Unusable && error.needsRebuild) this.askForRebuild();
  }

  /** What it did not take is tried again. */
  private notTaken(error: unknown): void {
    this.metrics.failures.inc();
    if (error instanceof TaskFailed) this.metrics.tasks.inc();
    this.log.warn(`Meilisearch took no documents: ${reasonOf(error)}`);
    if (error instanceof Unusable && error.needsRebuild) this.askForRebuild();
  }

  /** What was lost cannot be asked from Meilisearch; the worker makes it anew. */
  private askForRebuild(): void {
    if (performance.now() - this.askedToRebuildAt < REBUILD_PAUSE_MS) return;
    this.askedToRebuildAt = performance.now();
    this.queue
      .enqueue(REBUILD_QUEUE, { event: 'search.index-lost', subjects: [] })
      .catch((error: unknown) => this.log.warn(`No rebuild could be asked for: ${reasonOf(error)}`));
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
