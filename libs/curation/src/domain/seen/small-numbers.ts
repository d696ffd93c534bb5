/** Fewer than so many are not told: they could be somebody. */
export const LEAST_TOLD = 5;

export interface Counted<Name extends string = string> {
  readonly name: Name;
  readonly times: number;
}

/** Counts by name, the small ones taken together, so that no total gives one of them away. */
export interface Told<Name extends string = string> {
  /** The most frequent first. */
  readonly shown: readonly Counted<Name>[];
  /** All that may be told: of what is not shown by name only where it is many together. */
  readonly total: number;
  /** Whether there are more than `total`, fewer than five. */
  readonly isMore: boolean;
}

/** What may be told of counts. Nothing at all is told as nothing: zero is nobody. */
export function tell<Name extends string>(counts: readonly Counted<Name>[]): Told<Name> {
  const shown = counts.filter(({ times }) => times >= LEAST_TOLD);
  shown.sort((a, b) => b.times - a.times || (a.name < b.name ? -1 : 1));
  const sum = (of: readonly Counted[]) => of.reduce((all, { times }) => all + times, 0);
  const rest = sum(counts) - sum(shown);
  const isMore = rest > 0 && rest < LEAST_TOLD;
  return { shown, total: sum(shown) + (isMore ? 0 : rest), isMore };
}
