import { Injectable } from '@nestjs/common';
import { isKnown, type QueryTerm, withAlternatives } from '#language';
import type { Viewer } from '#platform';
import { audienceFor } from '../domain/index-audience.js';
import { readNearestCursor, writeNearestCursor } from '../domain/nearest-cursor.js';
import type { SearchQuery } from '../domain/search-query.js';
import { NOWHERE, requiredTerms, type UnderstoodQuery } from '../domain/understood-query.js';
import { behindFirst } from './behind-first.js';
import { FindHits, type FoundHits } from './find-hits.js';
import { FEW_WORDS, firstOfNearest, type Search } from './first-of-nearest.js';
import { NetworkWords } from './network-words.js';
import { type PartOfWord, QueryAnalysis } from './query-analysis.js';

/** What is found so much more often than another part of the same word says little. */
const COMMON = 50;

/** So many hits that have all words but those that nobody knows are enough. */
const ENOUGH = 10;

/**
 * What comes nearest where nothing has all words (SEA-11): all that has any of them, and first what lacks the fewest, and the
 * best of each word. Of a single word a part may be there: of "Smart-City-Strategie" "Smart City".
 */
@Injectable()
export class FindNearest {
  constructor(
    private readonly hits: FindHits,
    private readonly words: NetworkWords,
    private readonly analysis: QueryAnalysis,
  ) {}

  /**
   * At most seventeen searches, most of them for a few hits.
   *
   * @param query a cursor that was not given out here counts as none
   * @returns null where nothing has any of the words
   */
  async execute(query: SearchQuery, understood: UnderstoodQuery, viewer: Viewer): Promise<FoundHits | null> {
    const after = readNearestCursor(query.cursor);
    const firstLimit = after?.limit ?? query.limit;
    const from = { ...query, cursor: after?.cursor ?? null };
    const found = await this.find(from, understood, viewer, firstLimit);
    return found && { ...found, next: writeNearestCursor(firstLimit, found.next) };
  }

  /** @param firstLimit how long the first page was */
  private async find(
    query: SearchQuery,
    understood: UnderstoodQuery,
    viewer: Viewer,
    firstLimit: number,
  ): Promise<FoundHits | null> {
    const list = this.words.for(audienceFor(viewer));
    const asked = requiredTerms(understood.terms);
    if (asked.length === 1) return this.part(query, { understood, word: asked[0]!.word }, viewer);
    const isUsed = (term: QueryTerm) =>
      term.alternatives.some(({ how }) => how === 'typo' || how === 'synonym') || isKnown(term, list);
    const used = asked.filter(isUsed);
    const search = async (terms: readonly QueryTerm[], wish: Partial<SearchQuery>) => {
      const found = await this.hits.execute({ ...query, ...wish }, understood, viewer, terms);
      return found.total.count > 0 ? found : null;
    };
    if (used.length === 0) return null;
    const known = used.length < asked.length ? await search(used, {}) : null;
    if (used.length === 1 || (known && known.total.count >= ENOUGH)) return known;
    return this.any(query, { used, isAnyWithAll: known !== null, firstLimit }, search);
  }

  /** The beginning of a word says most about what was meant; one that is everywhere ("Stadt") says less than what is rarer. */
  private async part(
    query: SearchQuery,
    { understood, word }: { understood: UnderstoodQuery; word: string },
    viewer: Viewer,
  ): Promise<FoundHits | null> {
    const find = async ({ terms, asked }: PartOfWord) => {
      const found = await this.hits.execute(query, { ...understood, terms }, viewer, [asked]);
      return found.total.count > 0 ? [found] : [];
    };
    for (const parts of this.analysis.partsOf(word)) {
      const found = (await Promise.all(parts.map(find))).flat();
      const rarest = found.toSorted((a, b) => a.total.count - b.total.count)[0];
      if (!rarest) continue;
      const isCommon = found[0]!.total.count > COMMON * rarest.total.count;
      return isCommon ? rarest : found[0]!;
    }
    return null;
  }

  /** On the first page what says most about what was meant, and then all that has any of the words; there it is not shown again. */
  private async any(
    query: SearchQuery,
    { used, isAnyWithAll, firstLimit }: Nearing,
    search: Search,
  ): Promise<FoundHits | null> {
    const any = [anyOf(used)];
    if (query.sort !== 'relevance') return search(any, {});
    const isMany = used.length > FEW_WORDS && !isAnyWithAll;
    const half = Math.floor(firstLimit / 2);
    const start = isMany ? await search(any, { cursor: null, limit: firstLimit - half }) : null;
    const together = isAnyWithAll ? used : standingTogether(used, start);
    const first = await firstOfNearest(used, together, isMany ? half : firstLimit - 1, search);
    const shown = query.cursor === null ? first : [];
    const further = await behindFirst(first, query.limit - shown.length, (limit) => search(any, { limit }));
    return further && { ...further, hits: [...shown, ...further.hits] };
  }
}

interface Nearing {
  /** Words that something has. */
  readonly used: readonly QueryTerm[];
  /** Whether something has all of these. */
  readonly isAnyWithAll: boolean;
  readonly firstLimit: number;
}

/** The words that the record with most of them has. */
function standingTogether(words: readonly QueryTerm[], found: FoundHits | null): readonly QueryTerm[] {
  const kept = (found?.hits ?? []).map(({ matched }) => {
    const had = new Set(matched.map(({ word }) => word));
    return words.filter(({ word }) => had.has(word));
  });
  return kept.reduce((best, one) => (one.length > best.length ? one : best), []);
}

/** As if each of the words were another for one that stands nowhere, so that none of them is taken for found. */
function anyOf([first, ...others]: readonly QueryTerm[]): QueryTerm {
  const any = withAlternatives(
    first!,
    others.flatMap(({ alternatives }) => alternatives),
  );
  return { ...any, position: NOWHERE };
}
