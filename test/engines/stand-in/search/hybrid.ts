import type { Document } from '../documents.js';
import { nearest } from '../vectors.js';
import type { SearchParameters } from './parameters.js';
import type { Ranked } from './ranked.js';
import { globalScore } from './score.js';

/** Words that answer so well need no vectors. */
const GOOD_ENOUGH = 0.45;
const USUAL_LIMIT = 20;

/** Results of words and of vectors in one list, each weighed by its share. */
export function blend(
  { hybrid, vector, limit = USUAL_LIMIT }: SearchParameters,
  byWords: readonly Ranked[],
  candidates: readonly Document[],
): { readonly ranked: readonly Ranked[]; readonly semantic: number } {
  const ratio = hybrid?.semanticRatio ?? 0.5;
  const best = byWords.slice(0, limit);
  const suffices =
    ratio <= 0.5 && best.length === limit && best.every(({ ranks }) => globalScore(ranks) >= GOOD_ENOUGH);
  if (!vector || suffices || ratio === 0) return { ranked: byWords, semantic: 0 };
  const near = nearest(hybrid!.embedder, vector, candidates);
  const scored = [
    ...byWords.map((one) => ({ one, score: globalScore(one.ranks) * (1 - ratio), isNear: false })),
    ...near.map(({ document, score }) => ({
      one: vectorRank(document, score),
      score: score * ratio,
      isNear: true,
    })),
  ].sort((a, b) => b.score - a.score);
  const seen = new Set<Document>();
  const merged = scored.filter(({ one }) => !seen.has(one.document) && seen.add(one.document));
  return {
    ranked: merged.map(({ one }) => one),
    semantic: merged.slice(0, limit).filter(({ isNear }) => isNear).length,
  };
}

function vectorRank(document: Document, score: number): Ranked {
  return { document, hits: [], ranks: [{ rule: 'vectorSort', rank: score, best: 1, details: {} }] };
}
