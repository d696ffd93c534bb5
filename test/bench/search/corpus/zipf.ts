import type { Seeded } from '../../synthetic/seeded.js';

/** Ranks are drawn as words are used: the n-th commonest about 1/n as often as the first (Zipf; Mandelbrot's shift of 2.7). */
const SHIFT = 2.7;
const STEPS = 1 << 24;

/** Draws ranks from 0 to below `count`, the first ones most often. */
export function zipf(count: number): (random: Seeded) => number {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank += 1) sums[rank] = sum += 1 / (rank + SHIFT);
  return (random) => {
    const wanted = (random.below(STEPS) / STEPS) * sum;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
