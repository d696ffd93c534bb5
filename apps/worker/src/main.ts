import 'reflect-metadata';
import { refusalSentences } from '#messages';
import {
  checkMail,
  collectSoon,
  DomainError,
  exitWithParent,
  JsonLogger,
  openDatabase,
  readConfig,
} from '#platform';
import { startWorker } from './start-worker.js';
import { untilAvailable } from './until-available.js';

async function main(): Promise<void> {
  collectSoon();
  const config = await readConfig();
  if (!config.database) throw new DomainError('CONFIG.DATABASE_MISSING', 'invalid');
  const { address } = await openDatabase(config);
  checkMail(config);
  const logger = new JsonLogger('worker', config.logLevel);
  const worker = await untilAvailable(() => startWorker(config, address, logger));
  exitWithParent(() => worker.end());
  logger.record({}, 'working');
}

main().catch((error: unknown) => {
  if (!(error instanceof DomainError))
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.stderr.write(`${refusalSentences(error).join('\n')}\n`);
  process.exit(1);
});
