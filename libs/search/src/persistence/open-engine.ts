import { Injectable, Logger } from '@nestjs/common';
import { type Config, ExclusiveLock, JobQueue, Metrics, Transaction } from '#platform';
import type { SearchEngine } from '../domain/search-engine.js';
import { HeldSearchEngine } from './held/held-search-engine.js';
import { IndexRows } from './held/index-rows.js';
import { KeptIndex } from './held/kept-index.js';
import { MeilisearchConnection } from './meilisearch/connection.js';
import { Courier } from './meilisearch/deliver/courier.js';
import { Deliveries } from './meilisearch/deliver/deliveries.js';
import { ShadowIndex } from './meilisearch/deliver/shadow-index.js';
import { MeilisearchEngine } from './meilisearch/meilisearch-engine.js';
import { PostgresSearchEngine } from './postgres/postgres-search-engine.js';
import { engineMetrics } from './stand-by/engine-metrics.js';
import { SearchEngineWithStandBy } from './stand-by/search-engine-with-stand-by.js';

/** What engines are made from. */
@Injectable()
export class EngineParts {
  constructor(
    readonly postgres: PostgresSearchEngine,
    readonly transaction: Transaction,
    readonly lock: ExclusiveLock,
    readonly queue: JobQueue,
    readonly metrics: Metrics,
  ) {}
}

/** The engine of the settings: Postgres, or Meilisearch with Postgres as its stand-by. */
export function openEngine({ meilisearch }: Pick<Config, 'meilisearch'>, parts: EngineParts): SearchEngine {
  if (!meilisearch) return heldEngine(parts);
  const log = new Logger('search');
  const metrics = engineMetrics(parts.metrics);
  const connection = new MeilisearchConnection(meilisearch);
  const deliveries = new Deliveries(parts.transaction);
  const shadow = new ShadowIndex(parts.transaction);
  const courier = new Courier(connection, deliveries, shadow, parts.lock, (reason) => {
    metrics.tasks.inc();
    log.error(`Meilisearch refused a document: ${reason}`);
  });
  const engine = new MeilisearchEngine(connection, courier, deliveries, shadow);
  return new SearchEngineWithStandBy(engine, parts.postgres, parts.queue, metrics);
}

function heldEngine({ postgres, transaction, metrics }: EngineParts): SearchEngine {
  const held = metrics.gauge(
    'search_documents_in_memory',
    'Documents held in memory; 0 while Postgres is asked.',
  );
  return new HeldSearchEngine(
    postgres,
    new KeptIndex(new IndexRows(transaction), (documents) => held.set(documents)),
  );
}
