import { groupBy } from '#platform';
import { keyText, type RecordKey } from '../../../domain/record.js';
import type { SearchDocument } from '../../../domain/search-document.js';
import { storedDocument } from '../index/stored-document.js';
import type { Delivery } from './deliveries.js';

/** What is to be delivered of some records; none of one that has no document, which removes it. */
export function deliveriesOf(
  keys: readonly RecordKey[],
  documents: readonly SearchDocument[],
  forServing: boolean,
): Delivery[] {
  const byRecord = groupBy(documents, keyText);
  const once = new Map(keys.map((key) => [keyText(key), key]));
  return [...once].map(([text, { type, id }]) => {
    const own = byRecord.get(text) ?? [];
    const version = own.reduce((latest, one) => Math.max(latest, one.version), 0);
    return { type, id, version, documents: own.map(storedDocument), forServing };
  });
}
