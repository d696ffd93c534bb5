import { behindFirst } from './behind-first.js';
import type { SearchHit } from '../domain/search-hit.js';
import type { FoundHits } from './find-hits.js';

const hits = (ids: string) => [...ids].map((id) => ({ record: { type: 'topic', id } }) as SearchHit);
const idsOf = (page: FoundHits | null) => page?.hits.map(({ record }) => record.id).join('');

/** Pages of a list of letters; a cursor says how many letters stand before it. */
const listed =
  (list: string, from = 0) =>
  async (limit: number) => {
    const end = from + limit;
    const next = end < list.length ? String(end) : null;
    return { hits: hits(list.slice(from, end)), next } as unknown as FoundHits;
  };

describe('behindFirst', () => {
  it.each([
    ['none of them stands in it', 'xyz', 'abc', '3'],
    ['all of them come first', 'abc', 'def', '6'],
    ['they stand in between', 'bd', 'ace', '5'],
    ['they come later', 'gh', 'abc', '3'],
    ['there are none', '', 'abc', '3'],
    ['hardly anything else is left', 'abcdefgh', 'i', null],
    ['nothing else is left', 'abcdefghi', '', null],
  ])('is a whole page where %s', async (_case, first, ids, next) => {
    const page = await behindFirst(hits(first), 3, listed('abcdefghi'));
    expect([idsOf(page), page?.next]).toEqual([ids, next]);
  });

  it('goes on where the page before ended', async () => {
    expect(idsOf(await behindFirst(hits('bg'), 3, listed('abcdefghi', 4)))).toBe('efh');
  });

  it('is nothing of nothing', async () => {
    expect(await behindFirst(hits('a'), 3, async () => null)).toBeNull();
  });
});
