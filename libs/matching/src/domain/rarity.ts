/** How common things are among all organisations. */
export interface Frequencies {
  /** Organisations counted. */
  readonly organisations: number;
  /** Organisations that have the thing. */
  readonly of: (thing: string) => number;
}

/**
 * How much sharing a thing says: inverse document frequency, ln(1 + N / n), at least ln 2.
 * Source: Spärck Jones 1972, "A statistical interpretation of term specificity"; smoothed so that
 * what everybody has still counts a little.
 */
export function rarity(thing: string, { organisations, of }: Frequencies): number {
  return Math.log(1 + organisations / Math.min(Math.max(1, of(thing)), Math.max(1, organisations)));
}

/** The rarity of what one organisation alone has, the most there is; also where there are none, above 0. */
export function rarest({ organisations }: Frequencies): number {
  return Math.log(1 + Math.max(1, organisations));
}
