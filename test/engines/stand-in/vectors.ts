import type { Document } from './documents.js';
import { badRequest } from './refusal.js';
import type { Settings } from './settings.js';

/** The vector a document brings for an embedder; null where it opted out, undefined where it says nothing. */
export function vectorOf(document: Document, embedder: string): number[] | null | undefined {
  return (document['_vectors'] as Record<string, number[] | null> | undefined)?.[embedder];
}

/** A vector of another length than the embedder's fails the whole task. */
export function checkVectors(
  document: Document,
  id: string,
  { settings, uid }: { settings: Settings; uid: string },
): void {
  for (const [name, { dimensions }] of Object.entries(settings.embedders)) {
    const vector = vectorOf(document, name);
    if (!vector || vector.length === dimensions) continue;
    throw badRequest(
      'invalid_vector_dimensions',
      `Index \`${uid}\`: Invalid vector dimensions in document with id \`${id}\` in \`._vectors.${name}\`.\n  - note: embedding #0 has dimensions ${vector.length}\n  - note: embedder \`${name}\` requires ${dimensions}`,
    );
  }
}

/** Own vectors are only accepted when every document has one or opts out with null. */
export function requireVectors(
  settings: Settings,
  store: { uid: string; all: readonly Document[]; idOf(document: Document): string },
): void {
  for (const name of Object.keys(settings.embedders)) {
    const without = store.all.filter((document) => vectorOf(document, name) === undefined);
    if (without.length === 0) continue;
    throw badRequest(
      'vector_embedding_error',
      `Index \`${store.uid}\`: While embedding documents for embedder \`${name}\`: no vectors provided for document \`${store.idOf(without[0]!)}\` and at least ${without.length - 1} other document(s)\n- Note: \`${name}\` has \`source: userProvided\`, so documents must provide embeddings as an array in \`_vectors.${name}\`.\n- Hint: opt-out for a document with \`_vectors.${name}: null\``,
    );
  }
}

/** Cosine similarity taken from -1..1 to 0..1, as the server scores. */
export function similarity(a: readonly number[], b: readonly number[]): number {
  const dot = a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
  const length = Math.hypot(...a) * Math.hypot(...b);
  return length === 0 ? 0 : (1 + dot / length) / 2;
}

/** Documents by how near their vectors are to the given one, nearest first; those without a vector are left out. */
export function nearest(embedder: string, vector: readonly number[], documents: readonly Document[]) {
  return documents
    .flatMap((document) => {
      const own = vectorOf(document, embedder);
      return own ? [{ document, score: similarity(vector, own) }] : [];
    })
    .sort((a, b) => b.score - a.score);
}
