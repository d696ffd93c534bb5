import { setTimeout as sleep } from 'node:timers/promises';
import { ImportNetwork, type Totals } from '#curation';
import { KeepLearning, MatchFrequencies, MatchPrices, TextModels } from '#matching';
import { PlaceDirectory } from '#places';
import { countBacklog, loadConfig } from '#platform';
import { NetworkWords } from '#search';
import { TopicDirectory } from '#topics';
import { openApp } from '../../apps/cli/src/open-app.js';
import { startWorker } from '../../apps/worker/src/start-worker.js';
import { openTestPortal, type TestPortal } from './open-test-portal.js';

export const DEMO_NETWORK = 'network/booklet.yaml';

/** A portal with networks in it. */
export interface FilledPortal extends TestPortal {
  /** Imports one more file and lets the worker do what follows from it. */
  bring(path: string): Promise<Totals>;
}

/** A portal into which files were imported and indexed as an operator would: by the command's use case and a real worker. */
export async function openFilledPortal(files: readonly string[] = [DEMO_NETWORK]): Promise<FilledPortal> {
  const portal = await openTestPortal();
  const config = loadConfig({ PORT: '0', DEMO: 'off', LOG_LEVEL: 'silent' });
  const bring = async (path: string): Promise<Totals> => {
    const commands = await openApp(config, portal.database.address);
    const totals = await commands.get(ImportNetwork).execute({ path });
    await commands.close();
    const worker = await startWorker(config, portal.database.address);
    while ((await countBacklog(portal.database.dataSource)) > 0) await sleep(50);
    await worker.end();
    for (const snapshot of [PlaceDirectory, TopicDirectory, MatchFrequencies, MatchPrices, NetworkWords])
      await portal.app.get(snapshot).refresh();
    // The worker waits for a quiet moment before it learns.
    await portal.app.get(KeepLearning).now();
    await portal.app.get(TextModels).refresh();
    return totals;
  };
  for (const file of files) await bring(file);
  return { ...portal, bring };
}
