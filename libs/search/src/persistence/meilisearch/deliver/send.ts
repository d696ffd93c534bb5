import type { MeilisearchConnection } from '../connection.js';
import { keysOf } from '../index/stored-document.js';
import type { Delivery } from './deliveries.js';

/** Puts deliveries into one index, and waits until they are there. @throws TaskFailed, Unusable */
export async function sendTo(
  connection: MeilisearchConnection,
  uid: string,
  deliveries: readonly Delivery[],
): Promise<void> {
  const documents = deliveries.flatMap((one) => one.documents);
  const kept = new Set(documents.map(({ key }) => key));
  const gone = deliveries.flatMap(keysOf).filter((key) => !kept.has(key));
  const index = connection.writing.index(uid);
  // Tasks of one index run in order: the last one done, all are.
  if (gone.length > 0) await connection.done(() => index.deleteDocuments(gone));
  if (documents.length > 0)
    await connection.done(() => index.addDocuments([...documents], { primaryKey: 'key' }));
}
