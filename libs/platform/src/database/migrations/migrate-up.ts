import type { DatabaseAddress } from '../../config/config.js';
import { prepareJobs } from '../../jobs/prepare-jobs.js';
import { withMigrator } from './with-migrator.js';

/**
 * Brings a database to what this code needs: the tables of the job queue, then the steps of every slice. A slice that
 * has jobs makes its queue in a step of its own: `select pgboss.create_queue('search.index', '{"policy":"standard"}')`.
 *
 * @returns the ids of the new steps
 * @throws DomainError `DATABASE.NEWER_THAN_CODE`
 */
export async function migrateUp(address: DatabaseAddress): Promise<string[]> {
  return withMigrator(address, async (migrator) => {
    // First of all: a database from the future must not be touched.
    await migrator.state();
    await prepareJobs(address);
    return migrator.up();
  });
}
