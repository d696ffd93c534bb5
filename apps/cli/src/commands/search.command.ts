import type { Command } from 'commander';
import { perform } from '../run.js';
import { explainText } from './search/explain-text.js';
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
  perform(group.command('explain').description('how a text is analysed').argument('<text>'), explainText);
}
