import { fillDatabase } from './fill-database.js';
import {
  checkMail,
  type Config,
  type DatabaseAddress,
  DomainError,
  migrateUp,
  withMigrator,
} from '#platform';

/**
 * Brings the database to what this code needs. In production nothing is changed, only checked: the schema is the
 * operator's to change, with `cli migrate up`.
 *
 * @throws DomainError `DATABASE.NEWER_THAN_CODE`, in production also `DATABASE.BEHIND_CODE` and `CONFIG.MAIL_INCOMPLETE`
 */
export async function prepareDatabase(config: Config, address: DatabaseAddress): Promise<void> {
  if (config.environment !== 'production') {
    await migrateUp(address);
    await fillDatabase(config, address);
    return;
  }
  const { pending } = await withMigrator(address, (migrator) => migrator.state());
  if (pending.length > 0) throw new DomainError('DATABASE.BEHIND_CODE', 'conflict', { pending });
  checkMail(config);
}
