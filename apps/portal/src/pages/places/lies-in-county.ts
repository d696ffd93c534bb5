import type { Place } from '#places';

/** Whether a municipality is one of several in its county; a city that is a county of its own lies in no other. */
export function liesInCounty({ ags, level, county }: Place): boolean {
  return level === 'municipality' && county !== null && county.ags.padEnd(ags.length, '0') !== ags;
}
