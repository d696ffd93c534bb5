import type { Proof } from './proof.js';

/** Several parts of one promise, one after the other: it holds when all of them hold. */
export function inTurn(...proofs: readonly Proof[]): Proof {
  return async (options) => {
    const verdicts = [];
    for (const proof of proofs) verdicts.push(await proof(options));
    return {
      counts: Object.assign({}, ...verdicts.map(({ counts }, at) => numbered(counts, at))),
      counterexamples: verdicts.flatMap(({ counterexamples }) => counterexamples),
    };
  };
}

/** Counts of the second proof and further ones say whose they are. */
function numbered(counts: Readonly<Record<string, number | string>>, at: number) {
  if (at === 0) return counts;
  return Object.fromEntries(Object.entries(counts).map(([what, count]) => [`${at + 1}: ${what}`, count]));
}
