import { randomUUID } from 'node:crypto';
import type { Document } from '../documents.js';
import { Refusal } from '../refusal.js';
import type { Store } from '../store.js';
import { readParameters, type SearchParameters } from './parameters.js';
import { find, search } from './search.js';
import { globalScore } from './score.js';
import { show } from './show.js';

interface Query extends SearchParameters {
  readonly indexUid: string;
  readonly federationOptions?: { readonly weight?: number };
}

/** Several searches in one request: an answer each, or one list of all. */
export function multiSearch(
  body: Record<string, unknown>,
  indexOf: (uid: string, where: string) => Store,
): Document {
  const queries = (body['queries'] as Record<string, unknown>[]).map((query, at) =>
    within(at, () => {
      const read = readParameters(query, { indexUid: 'string', federationOptions: 'object' }) as Query;
      return { query: read, store: indexOf(read.indexUid, `Inside \`.queries[${at}]\`: `) };
    }),
  );
  if (body['federation'])
    return federated(queries, body['federation'] as { limit?: number; offset?: number });
  return {
    results: queries.map(({ query: { indexUid, ...parameters }, store }, at) =>
      within(at, () => ({ indexUid, ...search(store, parameters) })),
    ),
  };
}

function federated(
  queries: readonly { readonly query: Query; readonly store: Store }[],
  { limit = 20, offset = 0 }: { limit?: number; offset?: number },
): Document {
  const scored = queries.flatMap(({ query, store }, position) => {
    const { ranked, sort } = find(store, query);
    return ranked.map((one) => ({
      key: `${query.indexUid} ${store.idOf(one.document)}`,
      score: globalScore(one.ranks) * (query.federationOptions?.weight ?? 1),
      shown: () => show(one, query, sort),
      from: { indexUid: query.indexUid, queriesPosition: position },
    }));
  });
  const seen = new Set<string>();
  const merged = scored
    .sort((a, b) => b.score - a.score)
    .filter(({ key }) => !seen.has(key) && seen.add(key));
  return {
    hits: merged.slice(offset, offset + limit).map(({ shown, from, score }) => ({
      ...shown(),
      _federation: { ...from, weightedRankingScore: score },
    })),
    processingTimeMs: 1,
    limit,
    offset,
    estimatedTotalHits: merged.length,
    requestUid: randomUUID(),
  };
}

/** Errors of one of several queries say which. */
function within<T>(at: number, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Refusal) || error.message.startsWith('Inside ')) throw error;
    throw new Refusal(error.status, error.code, `Inside \`.queries[${at}]\`: ${error.message}`, error.type);
  }
}
