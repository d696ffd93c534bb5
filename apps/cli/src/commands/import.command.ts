import type { Command } from 'commander';
import { perform } from '../run.js';
import { importNetwork } from './import/import-network.js';
import { importRegister } from './import/import-register.js';

/** `import network`, `import register`: what comes from outside. */
export function importCommands(program: Command): void {
  const group = program.command('import').description('bring in data from a file');
  perform(
    group
      .command('network')
      .description('a network file (YAML or JSON): organisations, initiatives, listings, what was said')
      .argument('<file>')
      .option('--dry-run', 'say what would happen and change nothing')
      .option('--report <file>', 'write what became of each entry, a JSON line each'),
    importNetwork,
  );
  perform(
    group
      .command('register')
      .description('the official register of municipalities (GV100AD, plain or gzip)')
      .argument('<file>')
      .option('--dry-run', 'say what would happen and change nothing'),
    importRegister,
  );
}
