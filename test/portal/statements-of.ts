import { DataSource, type Logger } from 'typeorm';
import type { TestPortal } from './open-test-portal.js';

/** What a portal asks its database once a second, whoever asks it something, must not count. */
const RUNS = 3;

/** How many statements the portal sends to its database for one page or answer: the least of a few tries. */
export async function statementsOf(portal: TestPortal, path: string): Promise<number> {
  const source = portal.app.get(DataSource, { strict: false });
  const { logger } = source;
  const counts: number[] = [];
  try {
    for (let run = 0; run < RUNS; run += 1) {
      let count = 0;
      source.logger = { ...SILENT, logQuery: () => void (count += 1) };
      const { status } = await portal.ask(path);
      if (status !== 200) throw new Error(`GET ${path} answered ${status}`);
      counts.push(count);
    }
  } finally {
    source.logger = logger;
  }
  return Math.min(...counts);
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
