import type { Command } from 'commander';
import { SuggestTopics } from '#matching';
import { VISITOR } from '#platform';
import type { Outcome } from '../outcome.js';
import { perform } from '../run.js';
import type { Workplace } from '../workplace.js';
import { readTable } from './eval/read-rows.js';

const MOST_SUGGESTED = 3;

/** `topics suggest`: topics for a list of titles, by what is known to the public. */
export function topics(program: Command): void {
  const group = program.command('topics').description('work with the topic tree');
  perform(
    group
      .command('suggest')
      .description('suggest topics for titles, with the words that led to them')
      .argument('<file>', 'CSV with a column title; a column description is read too'),
    suggest,
  );
}

async function suggest(place: Workplace, file: string): Promise<Outcome> {
  const rows = await readTable(file, ['title'], ['description']);
  const app = await place.app();
  const suggestTopics = app.get(SuggestTopics);
  const items = [];
  for (const { title, description } of rows) {
    const text = [title, description].filter(Boolean).join('\n');
    const found = await suggestTopics.execute(text, MOST_SUGGESTED, VISITOR, 'de');
    items.push({
      title,
      topics: found.map(({ slug, label, confidence, because }) => ({ slug, label, confidence, because })),
    });
  }
  const lines = items.map(({ title, topics: found }) => {
    const said = found.map(
      ({ slug, confidence, because }) => `${slug} ${Math.round(confidence * 100)} % (${because.join(', ')})`,
    );
    return `${title}: ${said.join('; ') || 'nothing'}`;
  });
  return { text: lines.join('\n'), json: { items } };
}
