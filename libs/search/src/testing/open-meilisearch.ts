import { ExclusiveLock, type Transaction } from '#platform';
import type { DataSource } from 'typeorm';
import { MeilisearchConnection, type MeilisearchAddress } from '../persistence/meilisearch/connection.js';
import { Courier } from '../persistence/meilisearch/deliver/courier.js';
import { Deliveries } from '../persistence/meilisearch/deliver/deliveries.js';
import { ShadowIndex } from '../persistence/meilisearch/deliver/shadow-index.js';
import { MeilisearchEngine } from '../persistence/meilisearch/meilisearch-engine.js';

/** The engine without its stand-by, so that nothing but Meilisearch can have answered; and a way to remove all it made there. */
export function openMeilisearch(
  database: { readonly dataSource: DataSource; readonly transaction: Transaction },
  address: MeilisearchAddress,
): MeilisearchEngine & { forgetAll(): Promise<void> } {
  const connection = new MeilisearchConnection(address);
  const deliveries = new Deliveries(database.transaction);
  const shadow = new ShadowIndex(database.transaction);
  const lock = new ExclusiveLock(database.dataSource);
  const courier = new Courier(connection, deliveries, shadow, lock, () => undefined);
  const engine = new MeilisearchEngine(connection, courier, deliveries, shadow);
  return Object.assign(engine, {
    forgetAll: async () => {
      await connection.drop(connection.serving);
      await connection.drop(connection.shadow);
    },
  });
}
