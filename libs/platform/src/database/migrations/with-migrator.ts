import { DataSource } from 'typeorm';
import type { DatabaseAddress } from '../../config/config.js';
import { connectionOptions } from '../connection-options.js';
import { Migrator } from './migrator.js';

/** Works on the schema over a connection of its own, for processes that do nothing else with the database. */
export async function withMigrator<T>(
  address: DatabaseAddress,
  work: (migrator: Migrator) => Promise<T>,
): Promise<T> {
  const dataSource = await new DataSource(connectionOptions(address, [], 1)).initialize();
  try {
    return await work(new Migrator(dataSource));
  } finally {
    await dataSource.destroy();
  }
}
