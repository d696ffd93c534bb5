import { Injectable } from '@nestjs/common';
import { isKnown, type QueryTerm, withAlternatives } from '#language';
import type { Viewer } from '#platform';
import { audienceFor } from '../domain/index-audience.js';
import { readNearestCursor, writeNearestCursor } from '../domain/nearest-cursor.js';
import type { SearchQuery } from '../domain/search-query.js';
import { NOWHERE, requiredTerms, type UnderstoodQuery } from '../domain/understood-query.js';
import { behindFirst } from './behind-first.js';
import { FindHits, type FoundHits } from './find-hits.js';
import { FEW_WORDS, firstOfNearest, found, ONE, type Search, setsOf } from './first-of-nearest.js';
import { NetworkWords } from './network-words.js';
import { QueryAnalysis } from './query-analysis.js';

/** So many hits that have all words but those that nobody knows are enough. */
const ENOUGH = 10;

/**
 * What comes nearest where nothing has all words (SEA-11): all that has any of them, and first what lacks the fewest, and the
 * best of each word. A single word is taken apart: of "Smart-City-Strategie" there may be "Smart City".
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
    const whole = requiredTerms(understood.terms);
    const isOne = whole.length === 1;
    const asked = isOne ? this.analysis.partsOf(whole[0]!.word) : whole;
    const meant = isOne ? { ...understood, terms: asked } : understood;
    const isUsed = (term: QueryTerm) =>
      term.alternatives.some(({ how }) => how === 'typo' || how === 'synonym') || isKnown(term, list);
    const used = asked.filter(isUsed);
    const search = async (terms: readonly QueryTerm[], wish: Partial<SearchQuery>) => {
      const found = await this.hits.execute({ ...query, ...wish }, meant, viewer, terms);
      return found.total.count > 0 ? found : null;
    };
    if (asked.length < 2 || used.length === 0) return null;
    const known = used.length < asked.length ? await search(used, {}) : null;
    if (used.length === 1 || (known && (isOne || known.total.count >= ENOUGH))) return known;
    return isOne
      ? this.rarest(used, search)
      : this.any(query, { used, isAnyWithAll: known !== null, firstLimit }, search);
  }

  /** Leaves out the part without which the fewest are found: the others say most about what was meant. */
  private async rarest(parts: readonly QueryTerm[], search: Search): Promise<FoundHits | null> {
    const sets = parts.length > FEW_WORDS ? [] : setsOf(parts, parts.length - 1);
    const [best] = await found(sets, ONE, search);
    return search(best?.words ?? [anyOf(parts)], {});
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
