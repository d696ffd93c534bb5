import { EvaluateSimilar } from '#matching';
import type { Outcome } from '../../outcome.js';
import type { Workplace } from '../../workplace.js';
import { comparedJson, comparedText, figuresJson } from './figures-text.js';
import { partsSaid } from './parts-said.js';
import { readJsonLines } from './read-rows.js';

/** `eval similar`: which texts are found to be about the same, beside what plain words find. */
export async function evalSimilar(place: Workplace, { documents }: { documents: string }): Promise<Outcome> {
  const rows = await readJsonLines(documents, ['id', 'title', 'text', 'label', 'group']);
  const app = await place.app();
  const { model, served, baselines } = await app.get(EvaluateSimilar).execute(rows, partsSaid());
  const text = [
    `${rows.length} texts, ${served.n} of them asked about; model ${model}`,
    ...comparedText({ 'as served': served, ...baselines }),
  ];
  return {
    text: text.join('\n'),
    json: { ...figuresJson(served), model, documents: rows.length, baselines: comparedJson(baselines) },
  };
}
