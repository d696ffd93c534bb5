/**
 * Draws of the standard normal distribution from a fixed sequence. Mulberry32 feeds sums of twelve uniform draws: close enough to a
 * bell for a random start, and free of `Math.log` and `Math.cos`, whose last digit differs from engine to engine.
 */
export function seededNormal(seed: number): () => number {
  let state = seed | 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return () => {
    let sum = -6;
    for (let draw = 0; draw < 12; draw += 1) sum += uniform();
    return sum;
  };
}
