import { setFlagsFromString } from 'node:v8';

/** How much may be added to what is alive before the rest is collected, percent. Left alone V8 allows 300 where memory is plenty. */
const GROWTH = 100;

/**
 * Keeps a process small that imports, learns or answers: what it has read is garbage soon, and V8 would let it lie until four times
 * of what is alive has come together. Costs no time that could be measured (docs/benchmarks.md).
 */
export function collectSoon(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
