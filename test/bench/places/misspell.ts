import type { Seeded } from '../synthetic/seeded.js';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The name with one letter wrong, missing, doubled or swapped with the next, anywhere in it. */
export function misspell(name: string, random: Seeded): string {
  const at = random.below(name.length);
  const before = name.slice(0, at);
  const letter = name[at] ?? '';
  const after = name.slice(at + 1);
  return random.one([
    () => before + random.one([...LETTERS]) + after,
    () => before + after,
    () => before + letter + letter + after,
    () => before + (after[0] ?? '') + letter + after.slice(1),
  ])();
}
