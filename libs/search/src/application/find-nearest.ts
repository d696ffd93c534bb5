import { Injectable } from '@nestjs/common';
import { isKnown, type QueryTerm, withAlternatives } from '#language';
import type { Viewer } from '#platform';
import { audienceFor } from '../domain/index-audience.js';
import type { SearchQuery } from '../domain/search-query.js';
import { requiredTerms, type UnderstoodQuery } from '../domain/understood-query.js';
import { FindHits, type FoundHits } from './find-hits.js';
import { NetworkWords } from './network-words.js';
import { QueryAnalysis } from './query-analysis.js';

/** Up to this many words each is left out once; of more the words that stand together somewhere are looked for. */
const FEW_WORDS = 3;
const LOOKED_AT = 10;
const NOWHERE = -1;

/**
 * What comes nearest where nothing has all words (SEA-11): the records that lack the fewest of them; where no two stand together,
 * those that have any. A single word is taken apart: of "Smart-City-Strategie" there may be "Smart City".
 */
@Injectable()
export class FindNearest {
  constructor(
    private readonly hits: FindHits,
    private readonly words: NetworkWords,
    private readonly analysis: QueryAnalysis,
  ) {}

  /** At most six searches. @returns null where nothing has any of the words */
  async execute(query: SearchQuery, understood: UnderstoodQuery, viewer: Viewer): Promise<FoundHits | null> {
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
    if (used.length < asked.length) {
      const found = await search(used, {});
      if (found || used.length === 1) return found;
    }
    const kept = used.length <= FEW_WORDS ? await this.allButOne(used, search) : null;
    const best = kept ?? (await this.standingTogether(used, search));
    return best.length > 1 ? search(best, {}) : search([anyOf(used)], {});
  }

  /** Leaves out the word without which the fewest are found: they say most about what was meant. */
  private async allButOne(terms: readonly QueryTerm[], search: Search): Promise<readonly QueryTerm[] | null> {
    const tried = await Promise.all(
      terms.map(async (left) => {
        const kept = terms.filter((term) => term !== left);
        return { kept, found: await search(kept, ONLY_COUNTED) };
      }),
    );
    const found = tried.flatMap(({ kept, found }) => (found ? [{ kept, count: found.total.count }] : []));
    return found.sort((a, b) => a.count - b.count)[0]?.kept ?? null;
  }

  /** The words that the record with most of them has. */
  private async standingTogether(terms: readonly QueryTerm[], search: Search): Promise<readonly QueryTerm[]> {
    const found = await search([anyOf(terms)], { ...ONLY_COUNTED, limit: LOOKED_AT });
    const kept = (found?.hits ?? []).map(({ matched }) => {
      const had = new Set(matched.map(({ word }) => word));
      return terms.filter(({ word }) => had.has(word));
    });
    return kept.reduce((best, one) => (one.length > best.length ? one : best), []);
  }
}

/** As if each of the words were another for one that stands nowhere, so that none of them is taken for found. */
function anyOf([first, ...others]: readonly QueryTerm[]): QueryTerm {
  const any = withAlternatives(
    first!,
    others.flatMap(({ alternatives }) => alternatives),
  );
  return { ...any, position: NOWHERE };
}

type Search = (terms: readonly QueryTerm[], wish: Partial<SearchQuery>) => Promise<FoundHits | null>;

const ONLY_COUNTED: Partial<SearchQuery> = { limit: 1, cursor: null };
