import type { DatabaseAddress } from '../../config/config.js';
import { openDataSource } from '../open-data-source.js';
import { Migrator } from './migrator.js';

/** Works on the schema over a connection of its own, for processes that do nothing else with the database. */
export async function withMigrator<T>(
  address: DatabaseAddress,
  work: (migrator: Migrator) => Promise<T>,
): Promise<T> {
  const dataSource = await openDataSource(address, [], 1);
  try {
    return await work(new Migrator(dataSource));
  } finally {
    await dataSource.destroy();
  }
}
