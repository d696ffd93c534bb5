import { randomUUID } from 'node:crypto';
import { DataSource, type Logger } from 'typeorm';
import { currentScope } from '../../apps/portal/src/edge/request/request-scope.js';
import type { TestPortal } from './open-test-portal.js';

/** How many statements the portal sends to its database for one page or answer; what it asks by itself meanwhile does not count. */
export async function statementsOf(portal: TestPortal, path: string): Promise<number> {
  const source = portal.app.get(DataSource, { strict: false });
  const { logger } = source;
  const id = randomUUID();
  let count = 0;
  source.logger = { ...SILENT, logQuery: () => void (count += Number(currentScope().id === id)) };
  try {
    const { status } = await portal.ask(path, { headers: { 'x-request-id': id } });
    if (status !== 200) throw new Error(`GET ${path} answered ${status}`);
  } finally {
    source.logger = logger;
  }
  return count;
}

const ignore = () => undefined;
const SILENT: Logger = {
  logQuery: ignore,
  logQueryError: ignore,
  logQuerySlow: ignore,
  logSchemaBuild: ignore,
  logMigration: ignore,
  log: ignore,
};
