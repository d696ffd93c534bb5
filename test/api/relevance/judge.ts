import { SearchEngine } from '#search';
import type { FilledPortal } from '../../portal/open-filled-portal.js';
import { broken, type Judged, mean, ndcg, reciprocalRank } from './measure.js';

export interface Verdict {
  /** What was demanded and is not so. */
  readonly broken: readonly string[];
  readonly ndcg: number;
  readonly mrr: number;
}

/** Asks a portal that holds the index, as one that serves people does, and says how good the answers are; the figures go to the console. */
export async function judge(
  name: string,
  portal: FilledPortal,
  questions: readonly Judged[],
): Promise<Verdict> {
  await portal.app.get(SearchEngine, { strict: false }).hold(() => false);
  const answers: string[][] = [];
  for (const { q, more } of questions) {
    const query = new URLSearchParams({ q, limit: '10', ...more }).toString();
    const { hits } = await portal.json<{ hits: { title: string }[] }>(`/api/v1/search?${query}`);
    answers.push(hits.map(({ title }) => title));
  }
  const verdict = {
    broken: questions.flatMap((question, at) => broken(answers[at]!, question)),
    ndcg: mean(questions.map((question, at) => ndcg(answers[at]!, question))),
    mrr: mean(questions.map((question, at) => reciprocalRank(answers[at]!, question))),
  };
  console.log(
    `${name}: ${questions.length} questions, nDCG@10 ${verdict.ndcg.toFixed(3)}, MRR ${verdict.mrr.toFixed(3)}`,
  );
  return verdict;
}
