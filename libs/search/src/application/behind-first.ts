import { keyText } from '../domain/record.js';
import type { SearchHit } from '../domain/search-hit.js';
import type { FoundHits } from './find-hits.js';

/**
 * A whole page of a list, without hits that were shown before the list began. It ends with a row of the list, so that the next page
 * goes on behind it.
 *
 * @param room how many are wanted
 * @param page of the list, so many from the same place on
 */
export async function behindFirst(
  first: readonly SearchHit[],
  room: number,
  page: (limit: number) => Promise<FoundHits | null>,
): Promise<FoundHits | null> {
  const known = new Set(first.map(({ record }) => keyText(record)));
  const fresh = ({ hits }: FoundHits) => hits.filter(({ record }) => !known.has(keyText(record)));
  const wide = await page(room + first.length);
  if (!wide) return null;
  const last = fresh(wide)[room - 1];
  const length = last ? wide.hits.indexOf(last) + 1 : wide.hits.length;
  const found = length < wide.hits.length ? await page(length) : wide;
  return found && { ...found, hits: fresh(found) };
}
