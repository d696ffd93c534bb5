import { createHash } from 'node:crypto';
import { DomainError } from '#platform';
import type { SearchQuery } from './search-query.js';

/** 48 bits: nobody meets another question of the same by accident, and whoever looks for one has no more of it than an odd page. */
const MARK = 8;

/**
 * Where the page before ended, as the engine wrote it: a cursor begins with a mark of the question it was given out for. Under another
 * question it would name a place that means nothing there.
 *
 * @throws DomainError `CURSOR.INVALID` where it was given out for another question, or by nobody
 */
export function readPageCursor(query: SearchQuery): string | null {
  const { cursor } = query;
  if (cursor === null) return null;
  if (cursor.slice(0, MARK) !== markOf(query)) throw new DomainError('CURSOR.INVALID', 'invalid');
  return cursor.slice(MARK);
}

/** @param next of the engine; null at the end */
export function writePageCursor(query: SearchQuery, next: string | null): string | null {
  return next && markOf(query) + next;
}

/** Of all that says what stands in the list, and in which order; not of how long a page is, nor of who asks. */
function markOf({ text, typing, verbatim, filters, openOnly, listing, near, sort }: SearchQuery): string {
  const chosen = Object.entries(filters)
    .map(([facet, values]): [string, readonly string[]] => [facet, [...values].sort()])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const place = near && [near.lat, near.lon, near.radiusKm];
  const isHalf = typing && !verbatim && text.trim() !== '';
  const asked = JSON.stringify([text.trim(), isHalf, verbatim, chosen, openOnly, listing, place, sort]);
  return createHash('sha256').update(asked).digest('base64url').slice(0, MARK);
}
