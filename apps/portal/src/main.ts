import 'reflect-metadata';
import { SealSecondFactors } from '#accounts';
import { WarmPeers } from '#matching';
import { refusalSentences } from '#messages';
import {
  checkMail,
  collectSoon,
  DomainError,
  exitWithParent,
  JsonLogger,
  openDatabase,
  readConfig,
  type ReadyAhead,
} from '#platform';
import { WarmSearch } from '#search';
import { closePortal } from './close-portal.js';
import { createPortal } from './create-portal.js';
import { listen } from './listen.js';

async function main(): Promise<void> {
  collectSoon();
  const config = await readConfig();
  if (!config.database) throw new DomainError('CONFIG.DATABASE_MISSING', 'invalid');
  const { address } = await openDatabase(config);
  checkMail(config);
  const logger = new JsonLogger('portal', config.logLevel);
  const app = await createPortal(config, address, { logger });
  await app.get(SealSecondFactors).execute();
  exitWithParent(() => closePortal(app));
  logger.record({ url: await listen(app, config) }, 'listening');
  for (const one of [WarmSearch, WarmPeers]) app.get<ReadyAhead>(one).soon();
}

main().catch((error: unknown) => {
  if (!(error instanceof DomainError))
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.stderr.write(`${refusalSentences(error).join('\n')}\n`);
  process.exit(1);
});
