import type { Command } from 'commander';
import { withScratchDatabase } from '#platform';
import { keepGenerated } from '../generated-file.js';
import type { Outcome } from '../outcome.js';
import { withPortal } from '../portal-process.js';
import { perform } from '../run.js';
import type { Workplace } from '../workplace.js';

const COMMAND = 'describe-api';

/** `describe-api`: docs/openapi.json, as a portal on an empty database answers it. */
export function describeApi(program: Command): void {
  perform(
    program
      .command(COMMAND)
      .description('write down the OpenAPI document of the portal')
      .argument('[file]', 'where to', 'docs/openapi.json')
      .option('--check', 'change nothing; fail if the file is not current'),
    work,
  );
}

async function work(
  place: Workplace,
  file: string,
  { check = false }: { check?: boolean },
): Promise<Outcome> {
  const document = await withScratchDatabase(await place.database(), (address) =>
    withPortal(place.config, address, async (url) => (await fetch(`${url}/api/v1/openapi.json`)).json()),
  );
  return keepGenerated(file, `${JSON.stringify(document, null, 2)}\n`, { check, command: COMMAND });
}
