import { randomUUID } from 'node:crypto';
import type { DatabaseAddress } from '../config/config.js';
import { databaseOf } from './database-of.js';
import { migrateUp } from './migrations/migrate-up.js';
import { openDataSource } from './open-data-source.js';

/**
 * Works in a new database with the whole schema and no rows, on a server whose databases stay as they are.
 * The role needs the right to create databases.
 */
export async function withScratchDatabase<T>(
  server: DatabaseAddress,
  work: (address: DatabaseAddress) => Promise<T>,
): Promise<T> {
  const name = `netzlotse_scratch_${randomUUID().replaceAll('-', '')}`;
  const admin = await openDataSource(server, [], 1);
  try {
    await admin.query(`create database "${name}"`);
    const address = databaseOf(server, name);
    await migrateUp(address);
    return await work(address);
  } finally {
    await admin.query(`drop database if exists "${name}" with (force)`);
    await admin.destroy();
  }
}
