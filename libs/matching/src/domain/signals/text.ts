import type { Evidence, TextContext } from '../signal.js';
import type { TextVector } from '../text/text-vector.js';

/** Below this two texts of one network are no more alike than any two: they all speak of towns and of going digital. */
const ALIKE_FROM = 0.25;

/**
 * How alike the texts of two are, given by the words that made them so. Latent semantic analysis over the network's own texts
 * (Deerwester et al. 1990), learned by the worker; null where nothing is known of one of them.
 */
export function textSignal(
  a: { readonly text: TextVector | null },
  b: { readonly text: TextVector | null },
  { text }: TextContext,
): Evidence {
  if (text === null || a.text === null || b.text === null) return null;
  const strength = Math.max(0, (text.similarity(a.text, b.text) - ALIKE_FROM) / (1 - ALIKE_FROM));
  if (strength === 0) return [];
  return text
    .sharedWords(a.text, b.text)
    .map(({ word, share }) => ({ item: word, strength: strength * share }));
}
