import { drawsFrom } from './draws-from.js';

/** Figures by their names, each with the interval in which it lies with a probability of 95 %. */
export interface Figures<Name extends string> {
  /** How many questions were asked. */
  readonly n: number;
  readonly values: Readonly<Record<Name, number>>;
  readonly intervals: Readonly<Record<Name, readonly [low: number, high: number]>>;
}

const RESAMPLES = 1_000;
const SEED = 42;
const [LOW, HIGH] = [0.025, 0.975];

/**
 * Means of what was measured for each question, with intervals by bootstrap: the mean of a thousand samples of the same size, drawn
 * with replacement, a percentile of 2.5 on either side (Efron 1979). Seeded: the same measurements give the same intervals.
 */
export function figuresOf<Name extends string>(
  names: readonly Name[],
  measured: readonly Readonly<Record<Name, number>>[],
): Figures<Name> {
  const columns = names.map((name) => [name, Float64Array.from(measured, (one) => one[name])] as const);
  const record = <T>(of: (values: Float64Array) => T) =>
    Object.fromEntries(columns.map(([name, values]) => [name, of(values)])) as Record<Name, T>;
  return { n: measured.length, values: record(mean), intervals: record(interval) };
}

function mean(values: Float64Array): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function interval(values: Float64Array): readonly [number, number] {
  if (values.length === 0) return [0, 0];
  const draw = drawsFrom(SEED);
  const means = Float64Array.from({ length: RESAMPLES }, () => {
    let sum = 0;
    for (let at = 0; at < values.length; at += 1) sum += values[draw(values.length)]!;
    return sum / values.length;
  }).sort();
  return [means[Math.floor(LOW * RESAMPLES)]!, means[Math.ceil(HIGH * RESAMPLES) - 1]!];
}
