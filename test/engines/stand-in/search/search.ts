import { randomUUID } from 'node:crypto';
import type { Document } from '../documents.js';
import { parseFilter } from '../filter/parse.js';
import { badRequest } from '../refusal.js';
import type { Store } from '../store.js';
import { valuesAt } from '../values.js';
import { attributesOf, hitsOf } from '../words/hits.js';
import { readQuery } from '../words/query.js';
import { facetsOf } from './facets.js';
import { blend } from './hybrid.js';
import { compareBy, readSort, type SortKey } from './order.js';
import type { SearchParameters } from './parameters.js';
import { keptTerms, rank } from './rank.js';
import type { Ranked } from './ranked.js';
import { globalScore } from './score.js';
import { show } from './show.js';

const USUAL_LIMIT = 20;

export interface Found {
  readonly ranked: readonly Ranked[];
  readonly sort: readonly SortKey[];
  /** How many came from vectors; null when none were asked for. */
  readonly semantic: number | null;
}

/** All documents that answer, best first. */
export function find(store: Store, parameters: SearchParameters): Found {
  const sort = readSort(parameters.sort, store);
  const candidates = store.matching(parseFilter(parameters.filter));
  const found = distinct(matching(store, parameters, candidates, sort), parameters, store);
  if (!parameters.hybrid) return { ranked: found, sort, semantic: null };
  const { ranked, semantic } = blend(parameters, found, candidates);
  return { ranked, sort, semantic };
}

function matching(
  store: Store,
  parameters: SearchParameters,
  candidates: readonly Document[],
  sort: readonly SortKey[],
): Ranked[] {
  const { settings } = store;
  const question = readQuery(parameters.q ?? '', settings);
  const only = parameters.attributesToSearchOn ?? null;
  if (question.terms.length === 0 && question.without.length === 0) {
    const all = candidates.map((document) => ({ document, ranks: [], hits: [] }));
    return sort.length === 0 ? all : all.sort((a, b) => compareBy(sort, a.document, b.document));
  }
  const strategy = parameters.matchingStrategy ?? 'last';
  const kept = keptTerms(
    question,
    strategy,
    (term) =>
      store.all.filter((one) => hitsOf(term, attributesOf(one, settings), settings).length > 0).length,
  );
  const ranked = candidates.flatMap((document) => {
    const one = rank(document, question, kept, settings, only);
    return one ? [one] : [];
  });
  return ranked.sort((a, b) => compare(a, b, sort, settings.rankingRules));
}

/** Rule by rule; `sort` stands among them. Documents that are equal keep the order in which they came. */
function compare(a: Ranked, b: Ranked, sort: readonly SortKey[], rules: readonly string[]): number {
  for (const rule of rules) {
    if (rule === 'sort') {
      const order = compareBy(sort, a.document, b.document);
      if (order !== 0) return order;
      continue;
    }
    const names = NAMES[rule] ?? [rule];
    for (const name of names) {
      const [left, right] = [a, b].map(({ ranks }) => ranks.find((one) => one.rule === name));
      // Compared by share: what a rule could give differs between documents with fewer words.
      const order = share(right) - share(left);
      if (order !== 0) return order;
    }
  }
  return 0;
}

const NAMES: Readonly<Record<string, readonly string[]>> = {
  attribute: ['attribute', 'position'],
  attributeRank: ['attribute'],
  wordPosition: ['position'],
  exactness: ['exactness', 'exactWords'],
};

function share(rank: { rank: number; best: number } | undefined): number {
  return rank ? rank.rank / rank.best : 0;
}

/** The first of those with the same value; documents without one are all kept. */
function distinct(ranked: readonly Ranked[], parameters: SearchParameters, store: Store): Ranked[] {
  const name = parameters.distinct ?? store.settings.distinctAttribute;
  if (!name) return [...ranked];
  const seen = new Set<unknown>();
  return ranked.filter(({ document }) => {
    const values = valuesAt(document, name) ?? [];
    if (values.some((value) => seen.has(value))) return false;
    values.forEach((value) => seen.add(value));
    return true;
  });
}

/** The answer to one search. */
export function search(store: Store, parameters: SearchParameters): Document {
  const { ranked, sort, semantic } = find(store, parameters);
  const most = store.settings.pagination.maxTotalHits;
  const counted = Math.min(ranked.length, most);
  const isPaged = parameters.page !== undefined || parameters.hitsPerPage !== undefined;
  const perPage = parameters.hitsPerPage ?? USUAL_LIMIT;
  const page = parameters.page ?? 1;
  const offset = isPaged ? Math.max(0, page - 1) * perPage : (parameters.offset ?? 0);
  const limit = isPaged ? (page === 0 ? 0 : perPage) : (parameters.limit ?? USUAL_LIMIT);
  const threshold = parameters.rankingScoreThreshold ?? 0;
  const reached = ranked
    .slice(offset, Math.min(most, offset + limit))
    .filter(({ ranks }) => globalScore(ranks) >= threshold);
  const hits = reached.map((one) => show(one, parameters, sort));
  const facets =
    parameters.facets &&
    facetsOf(
      store,
      parameters.facets,
      ranked.map(({ document }) => document),
    );
  return {
    hits,
    query: parameters.q ?? '',
    processingTimeMs: 1,
    ...(isPaged
      ? {
          hitsPerPage: perPage,
          page,
          totalPages: Math.ceil(counted / Math.max(1, perPage)),
          totalHits: counted,
        }
      : { limit, offset, estimatedTotalHits: counted }),
    ...facets,
    ...(semantic !== null && { semanticHitCount: semantic }),
    requestUid: randomUUID(),
  };
}

export function checkEmbedder(store: Store, name: string, prefix: string): void {
  if (store.settings.embedders[name]) return;
  throw badRequest(`invalid_${prefix}_embedder`, `Cannot find embedder with name \`${name}\`.`);
}
