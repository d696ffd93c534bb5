import { RefreshMatchProfiles } from '#matching';
import { type DatabaseAddress, loadConfig, openDataSource } from '#platform';
import { openApp } from '../../../apps/cli/src/open-app.js';
import { placesIn, prepareDatabase } from '../import/prepared-database.js';
import { germanCorpus } from '../search/corpus/german-corpus.js';
import { insertProfiles } from '../search/filling/insert-profiles.js';
import type { Cost } from './cost.js';

const SEED = 1;
/** As the worker gets them. */
const PER_JOB = 200;

/** Puts organisations into an empty database and prepares their profiles as the worker does. */
export async function fillMatching(
  address: DatabaseAddress,
  organisations: number,
  say: (line: string) => void,
): Promise<Cost[]> {
  await prepareDatabase(address);
  const profiles = [...germanCorpus(organisations, SEED, await placesIn(address))];
  say(`putting ${organisations} profiles into the database`);
  const dataSource = await openDataSource(address, [], 1);
  await insertProfiles(dataSource, profiles);
  say('preparing them');
  const app = await openApp(loadConfig({ DEMO: 'off' }), address);
  const startedAt = performance.now();
  for (let from = 0; from < profiles.length; from += PER_JOB)
    await app.get(RefreshMatchProfiles).execute(profiles.slice(from, from + PER_JOB).map(({ id }) => id));
  const seconds = (performance.now() - startedAt) / 1_000;
  await app.close();
  await dataSource.query('vacuum analyze match_profiles');
  await dataSource.query('update text_learning set changed = $1, changed_at = clock_timestamp()', [
    organisations,
  ]);
  await dataSource.destroy();
  return [{ what: 'profiles as they are compared', rows: organisations, seconds, MB: '' }];
}
