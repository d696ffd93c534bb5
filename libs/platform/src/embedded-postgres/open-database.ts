import type { Config, DatabaseAddress } from '../config/config.js';
import { openDataDir } from '../data-dir/data-dir.js';
import { checkServer } from '../database/check-server.js';
import { DomainError } from '../errors/domain-error.js';
import type { ClusterOptions } from './cluster.js';
import { EmbeddedPostgres } from './embedded-postgres.js';

/** A database that answers, and what the process using it owes it. */
export interface OpenDatabase {
  readonly address: DatabaseAddress;
  /** Starts an embedded database anew if it was killed; does nothing for one that somebody else runs. */
  heal(): Promise<void>;
  /** To be called at the end: the last one out ends an embedded database. */
  release(): Promise<void>;
  /** The same without waiting, for a process that is told a second time to end. */
  abandon(): void;
}

/**
 * The database that the settings mean: the one of `DATABASE_URL`, else the embedded one in the data folder, beside
 * whatever else uses it.
 *
 * @throws DomainError `DATABASE.AWAY`, `.REFUSED`, `.TOO_OLD`, `DATA_DIR.NOT_WRITABLE`, `EMBEDDED_POSTGRES.*`
 */
export async function openDatabase(config: Config, options: ClusterOptions = {}): Promise<OpenDatabase> {
  const { database } = config;
  if (database) {
    if ('url' in database) await checkServer(database.url);
    const nothing = async (): Promise<void> => undefined;
    return { address: database, heal: nothing, release: nothing, abandon: () => undefined };
  }
  if (config.environment === 'production') {
    throw new DomainError('EMBEDDED_POSTGRES.IN_PRODUCTION', 'unavailable');
  }
  openDataDir(config.dataDir);
  return EmbeddedPostgres.acquire(config.dataDir, options);
}
