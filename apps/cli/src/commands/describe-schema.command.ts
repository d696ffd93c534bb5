import type { Command } from 'commander';
import { describeSchema as describe, openDataSource, withScratchDatabase } from '#platform';
import { keepGenerated } from '../generated-file.js';
import type { Outcome } from '../outcome.js';
import { perform } from '../run.js';
import type { Workplace } from '../workplace.js';

const COMMAND = 'describe-schema';
const HEAD = `-- The schema after every migration. Generated: npm run -s cli -- ${COMMAND}\n\n`;

/** `describe-schema`: docs/schema.sql, from a database that was migrated for it. */
export function describeSchema(program: Command): void {
  perform(
    program
      .command(COMMAND)
      .description('write down the schema of the database')
      .argument('[file]', 'where to', 'docs/schema.sql')
      .option('--check', 'change nothing; fail if the file is not current'),
    work,
  );
}

async function work(
  place: Workplace,
  file: string,
  { check = false }: { check?: boolean },
): Promise<Outcome> {
  const schema = await withScratchDatabase(await place.database(), async (address) => {
    const dataSource = await openDataSource(address);
    try {
      return await describe(dataSource);
    } finally {
      await dataSource.destroy();
    }
  });
  return keepGenerated(file, HEAD + schema, { check, command: COMMAND });
}
