import type { Command } from 'commander';
import { perform } from '../run.js';
import { evalPlaces } from './eval/eval-places.js';
import { evalSimilar } from './eval/eval-similar.js';
import { evalTopics } from './eval/eval-topics.js';

/** `eval similar`, `topics`, `places`: how good the product is on a set from outside, by the code that serves members. */
export function evaluate(program: Command): void {
  const group = program
    .command('eval')
    .description('measure quality on sets of your own; see docs/matching.md');
  perform(
    group
      .command('similar')
      .description('do texts find others about the same? texts of one group are not offered to each other')
      .requiredOption('--documents <file>', 'JSON lines: id, title, text, label, group'),
    evalSimilar,
  );
  perform(
    group
      .command('topics')
      .description('are the right topics suggested for titles? nothing is learned from the same group')
      .requiredOption('--train <file>', 'CSV: title, topic, group')
      .requiredOption('--test <file>', 'CSV: title, topic, group'),
    evalTopics,
  );
  perform(
    group
      .command('places')
      .description('are authorities put where they belong?')
      .argument('<file>', 'CSV: name, ags'),
    evalPlaces,
  );
}
