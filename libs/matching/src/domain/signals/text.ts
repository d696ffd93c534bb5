import type { Evidence, TextContext } from '../signal.js';
import type { TextVector } from '../text/text-vector.js';

/**
 * Below the first, two texts of one network are no more alike than any two: they all speak of towns and of going digital. From the second
 * on they speak of the same thing. On the demo network nine of ten pairs of initiatives lie below 0.11, and what the booklet itself calls
 * a takeover at 0.27; two of the listings about the same lie at 0.64.
 */
const ALIKE = { from: 0.08, fully: 0.45 };

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
  const above = text.similarity(a.text, b.text) - ALIKE.from;
  const strength = Math.min(1, Math.max(0, above / (ALIKE.fully - ALIKE.from)));
  if (strength === 0) return [];
  return text
    .sharedWords(a.text, b.text)
    .map(({ word, share }) => ({ item: word, strength: strength * share }));
}
