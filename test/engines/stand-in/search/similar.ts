import type { Document } from '../documents.js';
import { checkFields } from '../fields.js';
import { parseFilter } from '../filter/parse.js';
import { Refusal } from '../refusal.js';
import type { Store } from '../store.js';
import { nearest, vectorOf } from '../vectors.js';
import { checkEmbedder } from './search.js';
import { pick } from './show.js';

const FIELDS = {
  id: 'any',
  offset: 'unsigned',
  limit: 'unsigned',
  filter: 'any',
  embedder: 'string',
  attributesToRetrieve: 'array',
  retrieveVectors: 'boolean',
  showRankingScore: 'boolean',
  showRankingScoreDetails: 'boolean',
  rankingScoreThreshold: 'number',
} as const;

/** Documents whose vectors are nearest to that of one document. */
export function similar(store: Store, body: Record<string, unknown>): Document {
  checkFields(body, FIELDS, 'invalid_similar');
  const { id, embedder } = body as { id: string; embedder: string };
  const [offset, limit] = [
    (body['offset'] as number | undefined) ?? 0,
    (body['limit'] as number | undefined) ?? 20,
  ];
  checkEmbedder(store, embedder, 'similar');
  const own = store.get(String(id));
  if (!own) throw new Refusal(404, 'not_found_similar_id', `Document \`${id}\` not found.`);
  const others = store.matching(parseFilter(body['filter'])).filter((document) => document !== own);
  const vector = vectorOf(own, embedder);
  const near = vector ? nearest(embedder, vector, others) : [];
  const hits = near.slice(offset, offset + limit).map(({ document, score }) => ({
    ...pick(document, body['attributesToRetrieve'] as string[] | undefined),
    ...(body['showRankingScore'] === true && { _rankingScore: score }),
  }));
  return { hits, id, processingTimeMs: 1, limit, offset, estimatedTotalHits: others.length };
}
