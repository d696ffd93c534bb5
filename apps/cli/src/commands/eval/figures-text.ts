import type { Figures } from '#matching';

/** "nDCG@10 .701 (.690 to .712)". */
export function figuresText<Name extends string>({ values, intervals }: Figures<Name>): string {
  return (Object.keys(values) as Name[])
    .map((name) => `${name} ${share(values[name])} (${intervals[name].map(share).join(' to ')})`)
    .join(', ');
}

/** Each figure under its name, beside them how many were asked and the intervals under the same names. */
export function figuresJson<Name extends string>({ n, values, intervals }: Figures<Name>): object {
  return { n, ...values, intervals };
}

/** Lines of methods and their figures, one under the other. */
export function comparedText(methods: Readonly<Record<string, Figures<string>>>): string[] {
  const width = Math.max(...Object.keys(methods).map(({ length }) => length));
  return Object.entries(methods).map(([name, figures]) => `${name.padEnd(width)}  ${figuresText(figures)}`);
}

export function comparedJson(methods: Readonly<Record<string, Figures<string>>>): object {
  return Object.fromEntries(Object.entries(methods).map(([name, figures]) => [name, figuresJson(figures)]));
}

function share(value: number): string {
  return value.toFixed(3).replace(/^0/, '');
}
