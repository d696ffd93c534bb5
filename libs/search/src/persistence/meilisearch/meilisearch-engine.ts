import type { IndexAudience } from '../../domain/index-audience.js';
import type { RecordKey } from '../../domain/record.js';
import type { SearchDocument } from '../../domain/search-document.js';
import {
  type EngineAnswer,
  type EngineFailure,
  type EngineQuery,
  type EngineStatus,
  type EngineSuggestion,
  type IndexRebuild,
  SearchEngine,
} from '../../domain/search-engine.js';
import { searchIndex } from './ask/search-index.js';
import { suggestFrom } from './ask/suggest-index.js';
import type { MeilisearchConnection } from './connection.js';
import type { Courier } from './deliver/courier.js';
import type { Deliveries } from './deliver/deliveries.js';
import { deliveriesOf } from './deliver/deliveries-of.js';
import { MeilisearchRebuild } from './deliver/meilisearch-rebuild.js';
import type { ShadowIndex } from './deliver/shadow-index.js';
import { Unusable } from './unusable.js';

const FAILURES_SHOWN = 10;

/** Meilisearch 1.x, fed and asked with our own German analysis. What it should hold is noted in the database first. */
export class MeilisearchEngine extends SearchEngine {
  readonly name = 'meilisearch';

  constructor(
    private readonly connection: MeilisearchConnection,
    private readonly courier: Courier,
    private readonly deliveries: Deliveries,
    private readonly shadow: ShadowIndex,
  ) {
    super();
  }

  /** @throws Unusable, and DomainError `CURSOR.INVALID` */
  search(query: EngineQuery): Promise<EngineAnswer> {
    const { asking, serving } = this.connection;
    return this.connection.attempt(() => searchIndex(asking, serving, query));
  }

  /** @throws Unusable */
  suggest(beginning: string, audience: IndexAudience, limit: number): Promise<EngineSuggestion[]> {
    const { asking, serving } = this.connection;
    return this.connection.attempt(() => suggestFrom(asking, serving, beginning, audience, limit));
  }

  replace(keys: readonly RecordKey[], documents: readonly SearchDocument[]): Promise<void> {
    return this.deliveries.note(deliveriesOf(keys, documents, true));
  }

  /** @throws Unusable, TaskFailed: whoever calls tries again */
  publish(): Promise<void> {
    return this.courier.carry();
  }

  /** Of what was delivered or waits: the server is not asked for lists. */
  keys(): Promise<RecordKey[]> {
    return this.deliveries.keys();
  }

  openRebuild(run: string): Promise<IndexRebuild> {
    return MeilisearchRebuild.open(this.connection, this.courier, this.deliveries, this.shadow, run);
  }

  /** @throws Unusable unless searches can be answered */
  async check(): Promise<void> {
    await this.connection.check();
    const { held } = await this.deliveries.count();
    if (held === 0 || (await this.connection.documents(this.connection.serving)) > 0) return;
    throw new Unusable(`The index ${this.connection.serving} in Meilisearch is empty.`, true);
  }

  async status(): Promise<EngineStatus> {
    const { waiting, lagSeconds, refusals } = await this.deliveries.count();
    const told = refusals.map(({ type, id, reason, at }) => ({
      at: at.toISOString(),
      text: `${type} ${id}: ${reason}`,
    }));
    const status = { documents: 0, waiting, lagSeconds, failures: told, fallback: null, needsRebuild: false };
    try {
      await this.check();
      const documents = await this.connection.documents(this.connection.serving);
      return { ...status, documents, failures: [...told, ...(await this.failedTasks())] };
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      return { ...status, fallback: error.message, needsRebuild: error.needsRebuild };
    }
  }

  close(): void {
    this.connection.close();
  }

  private async failedTasks(): Promise<EngineFailure[]> {
    const { serving, shadow, writing } = this.connection;
    const { results } = await this.connection.attempt(() =>
      writing.tasks.getTasks({ statuses: ['failed'], indexUids: [serving, shadow], limit: FAILURES_SHOWN }),
    );
    return results.map(({ finishedAt, type, error }) => ({
      at: finishedAt ?? '',
      text: `${type}: ${error?.message ?? 'no reason given'}`,
    }));
  }
}
