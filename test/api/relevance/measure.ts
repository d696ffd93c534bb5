/** What somebody asks, and what an answer must and must not hold; things are named by their titles. */
export interface Judged {
  readonly q: string;
  /** Each of them stands among the first three. */
  readonly first: readonly string[];
  /** Good too, wherever they stand. */
  readonly good?: readonly string[];
  /** None of them stands among the first ten. */
  readonly never?: readonly string[];
  /** More parameters of the request. */
  readonly more?: Readonly<Record<string, string>>;
}

const FIRST = 3;
const LOOKED_AT = 10;
/** What must come first is worth twice what is good too. */
const MUST = 2;
const GOOD = 1;

/** Normalised discounted cumulative gain of the first ten (Järvelin and Kekäläinen 2002), 0 to 1. */
export function ndcg(titles: readonly string[], { first, good = [] }: Judged): number {
  const gain = (title: string) => (first.includes(title) ? MUST : good.includes(title) ? GOOD : 0);
  const found = [...new Set(titles)].slice(0, LOOKED_AT).map(gain);
  const best = [...first, ...good].slice(0, LOOKED_AT).map(gain);
  return discounted(found) / discounted(best);
}

/** One divided by the place of the first thing that is relevant; 0 when it is not among the first ten. */
export function reciprocalRank(titles: readonly string[], { first, good = [] }: Judged): number {
  const place = titles
    .slice(0, LOOKED_AT)
    .findIndex((title) => first.includes(title) || good.includes(title));
  return place === -1 ? 0 : 1 / (place + 1);
}

/** What an answer does not keep of what was demanded, as sentences. */
export function broken(titles: readonly string[], { q, first, never = [] }: Judged): string[] {
  const missing = first.filter((title) => !titles.slice(0, FIRST).includes(title));
  const wrong = never.filter((title) => titles.slice(0, LOOKED_AT).includes(title));
  return [
    ...missing.map((title) => `„${q}“ lacks „${title}“ among ${titles.slice(0, FIRST).join(' | ')}`),
    ...wrong.map((title) => `„${q}“ finds „${title}“`),
  ];
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function discounted(gains: readonly number[]): number {
  return gains.reduce((sum, gain, at) => sum + gain / Math.log2(at + 2), 0);
}
