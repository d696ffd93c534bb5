import { DataSource } from 'typeorm';
import type { DatabaseAddress } from '../config/config.js';
import { connectionOptions } from './connection-options.js';

/**
 * A connected pool for whoever runs without Nest. The caller destroys it.
 *
 * @param rows TypeORM row classes; none are needed for plain SQL
 */
export async function openDataSource(
  address: DatabaseAddress,
  rows: readonly NewableFunction[] = [],
  poolSize = 2,
): Promise<DataSource> {
  return new DataSource(connectionOptions(address, rows, poolSize)).initialize();
}
