import { type Command, InvalidArgumentError } from 'commander';
import { migrateUp, withMigrator } from '#platform';
import { loadShipped } from '../open-app.js';
import type { Outcome } from '../outcome.js';
import { perform } from '../run.js';
import type { Workplace } from '../workplace.js';

/** `migrate up`, `down`, `status`: the schema of the database. */
export function migrate(program: Command): void {
  const group = program.command('migrate').description('bring the schema of the database up or back');
  perform(group.command('up').description('apply every step that is missing'), up);
  perform(
    group
      .command('down')
      .description('take the newest steps back, with what they hold')
      .option('--steps <count>', 'how many', atLeastOne, 1),
    down,
  );
  perform(group.command('status').description('show which steps are applied and which are missing'), status);
}

async function up(place: Workplace): Promise<Outcome> {
  const applied = await migrateUp(await place.database());
  await loadShipped(await place.app());
  return { text: lines('+', applied, 'Nothing to do.'), json: { applied } };
}

async function down(place: Workplace, { steps }: { steps: number }): Promise<Outcome> {
  const takenBack = await withMigrator(await place.database(), (migrator) => migrator.down(steps));
  return { text: lines('-', takenBack, 'Nothing to take back.'), json: { takenBack } };
}

async function status(place: Workplace): Promise<Outcome> {
  const { applied, pending } = await withMigrator(await place.database(), (migrator) => migrator.state());
  const text = [lines(' ', applied, ''), lines('?', pending, '')].filter((part) => part !== '').join('\n');
  return { text, json: { applied, pending } };
}

function lines(mark: string, ids: readonly string[], none: string): string {
  return ids.length === 0 ? none : ids.map((id) => `${mark} ${id}`).join('\n');
}

function atLeastOne(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('It is a whole number from 1 up.');
  return Number(text);
}
