import { quantile } from '../../measure/quantile.js';
import type { Question } from '../corpus/questions.js';

/** Ids of what was found, best first. */
export type Ask = (text: string) => Promise<readonly string[]>;

/**
 * Times in ms. `clean`: share of the questions that say enough whose profile is among the first twenty; `typo`: share of those with a
 * typo, of which the profile is among them when the same question is asked without.
 */
export interface Answered {
  readonly n: number;
  readonly p50: number;
  readonly p95: number;
  readonly clean: number;
  readonly typo: number;
}

const WARM_UP = 40;

/** Asks all questions one after the other, after some of them once to warm up. */
export async function askAll(
  ask: Ask,
  questions: readonly Question[],
  answerable: ReadonlySet<Question>,
): Promise<Answered> {
  for (const { text } of questions.slice(0, WARM_UP)) await ask(text);
  const times: number[] = [];
  const found = { clean: [] as boolean[], typo: [] as boolean[] };
  const slips: { question: Question; isFound: boolean }[] = [];
  for (const question of questions) {
    const askedAt = performance.now();
    const ids = await ask(question.text);
    times.push(performance.now() - askedAt);
    if (!answerable.has(question)) continue;
    const isFound = ids.includes(question.id);
    if (question.hasTypo) slips.push({ question, isFound });
    else found.clean.push(isFound);
  }
  for (const { question, isFound } of slips) {
    if ((await ask(question.meant)).includes(question.id)) found.typo.push(isFound);
  }
  return {
    n: questions.length,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    clean: share(found.clean),
    typo: share(found.typo),
  };
}

function share(values: readonly boolean[]): number {
  return values.length === 0 ? Number.NaN : values.filter(Boolean).length / values.length;
}
