import type { INestApplicationContext } from '@nestjs/common';
import { type DatabaseAddress, loadConfig, openDataSource, Transaction } from '#platform';
import { RebuildIndex } from '#search';
import { openApp } from '../../../../apps/cli/src/open-app.js';
import { placesIn, prepareDatabase } from '../../import/prepared-database.js';
import { germanCorpus, type SyntheticProfile } from '../corpus/german-corpus.js';
import { indexMegabytes } from './index-size.js';
import { insertProfiles } from './insert-profiles.js';

const SEED = 1;

/** A network in a database, and its index. */
export interface FilledNetwork {
  /** The use cases of all slices on it. */
  readonly app: INestApplicationContext;
  readonly profiles: readonly SyntheticProfile[];
  /** How long the index took, reading, analysing and writing. */
  readonly seconds: number;
  readonly megabytes: number;
}

/** @param settings as an operator would give them; the engine among them */
export async function fillNetwork(
  address: DatabaseAddress,
  settings: Readonly<Record<string, string>>,
  documents: number,
  say: (line: string) => void,
): Promise<FilledNetwork> {
  await prepareDatabase(address);
  const profiles = [...germanCorpus(documents, SEED, await placesIn(address))];
  say(`putting ${documents} profiles into the database`);
  const dataSource = await openDataSource(address, [], 1);
  await insertProfiles(dataSource, profiles);
  await dataSource.destroy();
  const app = await openApp(loadConfig({ ...settings, DEMO: 'off' }), address);
  say('indexing them');
  const startedAt = performance.now();
  await app.get(RebuildIndex).execute({ anew: true });
  const seconds = (performance.now() - startedAt) / 1_000;
  await tidyUp(app.get(Transaction));
  return { app, profiles, seconds, megabytes: await indexMegabytes(app.get(Transaction)) };
}

/** What Postgres does by itself within a minute or two. */
async function tidyUp(transaction: Transaction): Promise<void> {
  for (const table of ['search_documents', 'search_names', 'search_words'])
    await transaction.query(`vacuum analyze ${table}`);
}
