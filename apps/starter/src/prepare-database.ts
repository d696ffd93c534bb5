import {
  checkMail,
  type Config,
  type DatabaseAddress,
  DomainError,
  migrateUp,
  withMigrator,
} from '#platform';
import { fillDatabase } from './fill-database.js';
import type { SignInLink } from './sign-in-links.js';

/**
 * Brings the database to what this code needs. In production nothing is changed, only checked: the schema is the
 * operator's to change, with `cli migrate up`.
 *
 * @returns links to sign in with; none in production
 * @throws DomainError `DATABASE.NEWER_THAN_CODE`, in production also `DATABASE.BEHIND_CODE` and `CONFIG.MAIL_INCOMPLETE`
 */
export async function prepareDatabase(config: Config, address: DatabaseAddress): Promise<SignInLink[]> {
  if (config.environment !== 'production') {
    await migrateUp(address);
    return fillDatabase(config, address);
  }
  const { pending } = await withMigrator(address, (migrator) => migrator.state());
  if (pending.length > 0) throw new DomainError('DATABASE.BEHIND_CODE', 'conflict', { pending });
  checkMail(config);
  return [];
}
