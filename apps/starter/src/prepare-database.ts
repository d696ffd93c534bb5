import { DataSource } from 'typeorm';
import { type Config, connectionOptions, type DatabaseAddress, DomainError, Migrator } from '#platform';

/**
 * Brings the database to what this code needs. In production nothing is changed, only checked: the schema is the
 * operator's to change, with `cli migrate up`.
 *
 * @throws DomainError `DATABASE.NEWER_THAN_CODE`, in production also `DATABASE.BEHIND_CODE`
 */
export async function prepareDatabase(config: Config, address: DatabaseAddress): Promise<void> {
  const dataSource = new DataSource(connectionOptions(address, [], 1));
  await dataSource.initialize();
  try {
    const migrator = new Migrator(dataSource);
    if (config.environment !== 'production') {
      await migrator.up();
      return;
    }
    const { pending } = await migrator.state();
    if (pending.length > 0) throw new DomainError('DATABASE.BEHIND_CODE', 'conflict', { pending });
  } finally {
    await dataSource.destroy();
  }
}
