import { contentWords } from '../corpus/questions.js';
import type { SyntheticProfile } from '../corpus/german-corpus.js';

const LOOKED_AT = 2_000;

/** The commonest words of a corpus, those that stand in most profiles first. */
export function commonestWords(profiles: readonly SyntheticProfile[], count: number): string[] {
  const holders = new Map<string, number>();
  for (const profile of profiles.slice(0, LOOKED_AT)) {
    for (const word of new Set(contentWords(profile))) holders.set(word, (holders.get(word) ?? 0) + 1);
  }
  return [...holders]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, count)
    .map(([word]) => word);
}
