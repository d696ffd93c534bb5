import { EvaluateTopics } from '#matching';
import type { Outcome } from '../../outcome.js';
import type { Workplace } from '../../workplace.js';
import { comparedJson, comparedText, figuresJson } from './figures-text.js';
import { partsSaid } from './parts-said.js';
import { readTable } from './read-rows.js';

const FIELDS = ['title', 'topic', 'group'] as const;

/** `eval topics`: whether the right topic is among the first that are suggested for a title. */
export async function evalTopics(
  place: Workplace,
  { train, test }: { train: string; test: string },
): Promise<Outcome> {
  const known = await readTable(train, FIELDS);
  const asked = (await readTable(test, FIELDS)).filter(({ topic }) => topic !== '');
  const app = await place.app();
  const learned = known.filter(({ topic }) => topic !== '');
  const { served, byTopic, baselines } = await app.get(EvaluateTopics).execute(learned, asked, partsSaid());
  const text = [
    `${served.n} titles, learned from ${learned.length}; mean of accuracy@3 over topics ${byTopic.toFixed(3)}`,
    ...comparedText({ 'as served': served, ...baselines }),
  ];
  return {
    text: text.join('\n'),
    json: { ...figuresJson(served), byTopic, learned: learned.length, baselines: comparedJson(baselines) },
  };
}
