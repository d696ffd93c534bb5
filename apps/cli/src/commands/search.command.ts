import type { Command } from 'commander';
import { ExplainText } from '#search';
import type { Outcome } from '../outcome.js';
import { perform } from '../run.js';
import type { Workplace } from '../workplace.js';
import { rebuildIndex } from './search/rebuild-index.js';
import { showStatus } from './search/show-status.js';

/** `search rebuild`, `status`, `explain`: the index and how words are understood. */
export function search(program: Command): void {
  const group = program.command('search').description('look after the search index');
  perform(
    group
      .command('rebuild')
      .description(
        'index everything again; search goes on meanwhile, and what was interrupted is gone on with',
      )
      .option('--anew', 'begin from the first record'),
    rebuildIndex,
  );
  perform(
    group
      .command('status')
      .description('how much is indexed, how much waits, and where the index differs from the database')
      .option('--quick', 'do not look for differences'),
    showStatus,
  );
  perform(group.command('explain').description('how a text is analysed').argument('<text>'), explain);
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
