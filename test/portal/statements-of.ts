import { randomUUID } from 'node:crypto';
import { DataSource, type Logger } from 'typeorm';
import { currentScope } from '../../apps/portal/src/edge/request/request-scope.js';
import type { TestPortal } from './open-test-portal.js';

/** How many statements the portal sends to its database for one page or answer; what it asks by itself meanwhile does not count. */
export async function statementsOf(portal: TestPortal, path: string): Promise<number> {
  const id = randomUUID();
  let count = 0;
  const end = hearStatements(portal, () => (count += Number(currentScope().id === id)));
  try {
    const { status } = await portal.ask(path, { headers: { 'x-request-id': id } });
    if (status !== 200) throw new Error(`GET ${path} answered ${status}`);
  } finally {
    end();
  }
  return count;
}

/** Hears every statement that the portal sends to its database. @returns ends it */
export function hearStatements({ app }: TestPortal, hear: (sql: string) => void): () => void {
  const source = app.get(DataSource, { strict: false });
  const { logger } = source;
  source.logger = { ...SILENT, logQuery: (sql: string) => hear(sql) };
  return () => void (source.logger = logger);
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
