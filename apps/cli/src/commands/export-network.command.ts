import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Command } from 'commander';
import { ExportNetwork, networkFormatOf } from '#curation';
import type { Outcome } from '../outcome.js';
import { perform } from '../run.js';
import type { Workplace } from '../workplace.js';

/** `export network`: what the public may see, as a network file. */
export function exportCommands(program: Command): void {
  const group = program.command('export').description('write data to a file');
  perform(
    group
      .command('network')
      .description(
        'the public content as a network file: YAML for .yaml, else JSON; to stdout without a file',
      )
      .argument('[file]'),
    exportNetwork,
  );
}

async function exportNetwork(place: Workplace, file: string | undefined): Promise<Outcome> {
  const app = await place.app();
  const exporter = app.get(ExportNetwork);
  if (file === undefined) {
    await exporter.execute('json', process.stdout);
    return { text: '', json: { file: null } };
  }
  // Whoever reads the file meanwhile, or looks after a crash, finds the old one or the whole new one.
  const part = `${file}.part`;
  try {
    await exporter.execute(networkFormatOf(file), createWriteStream(part));
    await rename(part, file);
  } finally {
    await rm(part, { force: true });
  }
  return { text: `Written: ${file}`, json: { file } };
}
