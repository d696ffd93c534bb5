import { Command } from 'commander';
import { curators } from './commands/curators.command.js';
import { describeApi } from './commands/describe-api.command.js';
import { describeSchema } from './commands/describe-schema.command.js';
import { evaluate } from './commands/eval.command.js';
import { exportCommands } from './commands/export-network.command.js';
import { importCommands } from './commands/import.command.js';
import { mail } from './commands/mail.command.js';
import { matching } from './commands/matching.command.js';
import { migrate } from './commands/migrate.command.js';
import { places } from './commands/places.command.js';
import { search } from './commands/search.command.js';
import { topics } from './commands/topics.command.js';
import { WRONG_USE } from './outcome.js';

/** Every command of `npm run -s cli`. */
const COMMANDS = [
  curators,
  describeApi,
  describeSchema,
  evaluate,
  exportCommands,
  importCommands,
  mail,
  matching,
  migrate,
  places,
  search,
  topics,
];

/** Ends the process with 2 when it is called in a way that no command knows. */
export function createProgram(): Command {
  const program = new Command('cli')
    .description('Works on the data of a portal, beside a running one or without.')
    .showHelpAfterError()
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : WRONG_USE));
  for (const register of COMMANDS) register(program);
  return program;
}
