import type { QueryTerm } from '#language';
import { keyText } from '../domain/record.js';
import type { SearchHit } from '../domain/search-hit.js';
import type { SearchQuery } from '../domain/search-query.js';
import type { FoundHits } from './find-hits.js';

/** Finds what has all of these words; null where nothing has. */
export type Search = (words: readonly QueryTerm[], wish: Partial<SearchQuery>) => Promise<FoundHits | null>;

/** Of up to this many words every choice of fewer is tried. */
export const FEW_WORDS = 4;
const MOST_TOGETHER = 10;
/** Of each word alone, lest the commonest takes all the room. */
const EACH = 2;

/**
 * What says most about what was meant: the records that lack the fewest words, of the words that stand together most rarely first, and
 * then the best of each word, the rarest word first.
 *
 * @param together those that are known to stand together somewhere; none to find out, which many words do not
 * @param room how many hits
 */
export async function firstOfNearest(
  words: readonly QueryTerm[],
  together: readonly QueryTerm[],
  room: number,
  search: Search,
): Promise<SearchHit[]> {
  const isFew = words.length <= FEW_WORDS;
  const near =
    together.length > 1
      ? await found([together], MOST_TOGETHER, search)
      : await lackingFewest(isFew ? words : [], search);
  const alone = isFew ? await found(setsOf(words, 1), EACH, search) : [];
  const filling = hitsOf(alone).slice(0, Math.floor(room / 2));
  const first = hitsOf(near).slice(0, Math.min(MOST_TOGETHER, room - filling.length));
  return [...new Map([...first, ...filling].map((hit) => [keyText(hit.record), hit])).values()];
}

/** The choices of words that anything has all of, the rarest first. */
async function found(sets: readonly (readonly QueryTerm[])[], limit: number, search: Search) {
  const tried = await Promise.all(
    sets.map(async (words) => ({ words, found: await search(words, { limit, cursor: null }) })),
  );
  return tried
    .flatMap(({ words, found }) => (found ? [{ words, hits: found.hits, count: found.total.count }] : []))
    .sort((a, b) => a.count - b.count);
}

/** Every choice of so many of these words, in their order. */
function setsOf(words: readonly QueryTerm[], size: number): (readonly QueryTerm[])[] {
  if (size === 0) return [[]];
  return words.flatMap((word, at) => setsOf(words.slice(at + 1), size - 1).map((rest) => [word, ...rest]));
}

/** Not down to single words. */
async function lackingFewest(words: readonly QueryTerm[], search: Search) {
  for (let size = words.length - 1; size > 1; size -= 1) {
    const near = await found(setsOf(words, size), MOST_TOGETHER, search);
    if (near.length > 0) return near;
  }
  return [];
}

function hitsOf(found: readonly { readonly hits: readonly SearchHit[] }[]): SearchHit[] {
  return found.flatMap(({ hits }) => hits);
}
