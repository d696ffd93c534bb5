/** Whether something would work somewhere, from best to worst as far as a whole is concerned: what is unknown may not work. */
export const VERDICTS = ['fits', 'fits_with_changes', 'unknown', 'does_not_fit'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const FACTORS = [
  'size',
  'county_free',
  'resources',
  'legal',
  'technology',
  'partners',
  'funding',
] as const;
export type Factor = (typeof FACTORS)[number];

/** The worst verdict of the factors that matter; `fits` only where nothing that matters is unknown. */
export function overall(
  findings: readonly { readonly verdict: Verdict; readonly matters: boolean }[],
): Verdict {
  const mattering = findings.filter(({ matters }) => matters).map(({ verdict }) => VERDICTS.indexOf(verdict));
  return mattering.length === 0 ? 'unknown' : VERDICTS[Math.max(...mattering)]!;
}
