/** Draws from a fixed sequence: the same seed gives the same file on every machine. */
export interface Seeded {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  one<T>(values: readonly T[]): T;
  /** `count` different values, fewer if there are not as many. */
  some<T>(values: readonly T[], count: number): T[];
  chance(share: number): boolean;
}

/** Mulberry32. */
export function seeded(seed: number): Seeded {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    one: <T>(values: readonly T[]) => values[below(values.length)] as T,
    some: <T>(values: readonly T[], count: number) => {
      const from = below(values.length);
      const step = 1 + below(3);
      const picked = Array.from(
        { length: count },
        (_, at) => values[(from + at * step) % values.length] as T,
      );
      return [...new Set(picked)];
    },
    chance: (share) => next() < share,
  };
}
