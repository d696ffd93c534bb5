/** What a score is called. There are no percentages: a band is as precise as the truth. */
export const BANDS = ['strong', 'good', 'worth-a-look'] as const;
export type Band = (typeof BANDS)[number];

/** From which score on a pair of each kind is called what; below the last it is not worth anybody's time. */
const FROM = {
  peer: { strong: 0.28, good: 0.16, 'worth-a-look': 0.035 },
  listing: { strong: 0.3, good: 0.18, 'worth-a-look': 0.1 },
  initiative: { strong: 0.3, good: 0.18, 'worth-a-look': 0.1 },
} as const satisfies Record<string, Readonly<Record<Band, number>>>;
export type Paired = keyof typeof FROM;

/** Bands as numbers, the best highest; 0 below all of them. A list holds one after the other: a good match never stands below a weak one. */
export function tierOf(score: number, paired: Paired): number {
  const band = bandOf(score, paired);
  return band === null ? 0 : BANDS.length - BANDS.indexOf(band);
}

/** The band of a score of 0 to 1; null below what is worth anybody's time. */
export function bandOf(score: number, paired: Paired): Band | null {
  return BANDS.find((band) => score >= FROM[paired][band]) ?? null;
}
