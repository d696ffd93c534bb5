import type { Command } from 'commander';
import { DescribeLearning, KeepLearning } from '#matching';
import { collectSoon } from '#platform';
import { DONE, FAILED, type Outcome } from '../outcome.js';
import { perform } from '../run.js';
import type { Workplace } from '../workplace.js';
import { partsSaid } from './eval/parts-said.js';

/** `matching learn`, `status`: what is learned from the network's own texts. */
export function matching(program: Command): void {
  const group = program.command('matching').description('look after what matching learned and prepared');
  perform(
    group.command('learn').description('learn anew from all texts; lists stay as they are meanwhile'),
    learn,
  );
  perform(
    group.command('status').description('what is served, what changed since, and who is at it'),
    status,
  );
}

async function learn(place: Workplace): Promise<Outcome> {
  collectSoon();
  const app = await place.app();
  const report = await app.get(KeepLearning).now(partsSaid());
  if (!report)
    return { text: 'Another process is learning right now.', json: { learned: false }, code: FAILED };
  const { version, texts, seconds } = report;
  return {
    text: `Learned from ${texts} texts in ${seconds.toFixed(1)} s: ${version}`,
    json: { learned: true, version, texts, seconds },
    code: DONE,
  };
}

async function status(place: Workplace): Promise<Outcome> {
  const app = await place.app();
  const { models, changed, isHeld, part, done, isDue } = await app.get(DescribeLearning).execute();
  const served = models.map(
    ({ audience, version, texts, learnedAt }) =>
      `${audience}: ${version}, learned from ${texts} texts on ${learnedAt.toISOString()}`,
  );
  const learning = isHeld ? [`Learning: ${part ?? 'begun'} ${Math.round((done ?? 0) * 100)} %`] : [];
  const text = [
    ...(served.length > 0 ? served : ['Nothing was learned yet.']),
    `${changed} changed since`,
    ...learning,
  ];
  return { text: text.join('\n'), json: { models, changed, isDue, isLearning: isHeld, part, done } };
}
