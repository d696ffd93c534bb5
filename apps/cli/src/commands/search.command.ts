import type { Command } from 'commander';
import { ExplainText, RebuildIndex, SearchStatus } from '#search';
import type { Outcome } from '../outcome.js';
import { perform } from '../run.js';
import type { Workplace } from '../workplace.js';

/** `search rebuild`, `status`, `explain`: the index and how words are understood. */
export function search(program: Command): void {
  const group = program.command('search').description('look after the search index');
  perform(group.command('rebuild').description('index everything again; search goes on meanwhile'), rebuild);
  perform(group.command('status').description('how much is indexed, and how much waits'), status);
  perform(group.command('explain').description('how a text is analysed').argument('<text>'), explain);
}

async function rebuild(place: Workplace): Promise<Outcome> {
  const app = await place.app();
  const { records } = await app.get(RebuildIndex).execute((done, of) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done}/${of}`);
    else if (done === of) process.stderr.write(`${JSON.stringify({ step: 'indexing', done, of })}\n`);
  });
  return { text: `${records} records indexed.`, json: { records } };
}

async function status(place: Workplace): Promise<Outcome> {
  const app = await place.app();
  const { engine, documents, records, waiting } = await app.get(SearchStatus).execute();
  const text = `Engine ${engine}: ${documents} documents for ${records} records, ${waiting} changes waiting.`;
  return { text, json: { engine, documents, records, waiting } };
}

async function explain(place: Workplace, text: string): Promise<Outcome> {
  const app = await place.app();
  const explanation = app.get(ExplainText).execute(text);
  const words = explanation.words.map(
    ({ word, stopWord, terms }) =>
      `${word}${stopWord ? ' (filling word)' : ''}: ${terms.map(({ form, how }) => `${form} [${how}]`).join(', ')}`,
  );
  const asked = explanation.query.map(
    ({ word, optional, alternatives }) =>
      `${word}${optional ? ' (optional)' : ''}: ${alternatives.map(({ forms, how, weight }) => `${forms.join(' ')} [${how} ${weight}]`).join(', ')}`,
  );
  return { text: ['As a text:', ...words, '', 'As a question:', ...asked].join('\n'), json: explanation };
}
