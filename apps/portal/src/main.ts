import 'reflect-metadata';
import { DomainError, exitWithParent, JsonLogger, loadConfig } from '#platform';
import { createPortal } from './create-portal.js';
import { listen } from './listen.js';
import { whyNotStarted } from './why-not-started.js';

async function main(): Promise<void> {
  const config = loadConfig();
  if (!config.database) throw new DomainError('CONFIG.DATABASE_MISSING', 'invalid');
  const logger = new JsonLogger('portal', config.logLevel);
  const app = await createPortal(config, config.database, { logger });
  exitWithParent(() => app.close());
  const url = await listen(app, config);
  logger.record({ url }, 'listening');
  process.send?.({ listening: url });
}

main().catch((error: unknown) => {
  const sentences = whyNotStarted(error) ?? [error instanceof Error ? error.stack : String(error)];
  process.stderr.write(`${sentences.join('\n')}\n`);
  process.exit(1);
});
