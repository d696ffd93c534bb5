import { mkdir } from 'node:fs/promises';
import { type DatabaseAddress, EmbeddedPostgres, loadConfig, openDataSource } from '#platform';
import { openApp } from '../../../apps/cli/src/open-app.js';
import type { SyntheticPlace } from '../synthetic-network.js';

/** Does something with the embedded database of a data folder, which holds the schema, the register and the topic tree. */
export async function withDatabase<T>(
  dataDir: string,
  work: (address: DatabaseAddress) => Promise<T>,
): Promise<T> {
  await mkdir(dataDir, { recursive: true });
  const postgres = await EmbeddedPostgres.acquire(dataDir);
  try {
    return await work(postgres.address);
  } finally {
    await postgres.release();
  }
}

/** Brings up what a first start would, so that an import is measured alone. */
export async function prepareDatabase(address: DatabaseAddress): Promise<void> {
  await (await openApp(loadConfig({ DEMO: 'off' }), address)).close();
}

/** Municipalities of the register, in the order of their AGS. */
export async function placesIn(address: DatabaseAddress): Promise<SyntheticPlace[]> {
  const dataSource = await openDataSource(address, [], 1);
  try {
    return await dataSource.query(
      `select ags, name from places where length(ags) = 8 and status = 'active' order by ags`,
    );
  } finally {
    await dataSource.destroy();
  }
}
