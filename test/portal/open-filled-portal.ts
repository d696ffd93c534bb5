import { type Totals } from '#curation';
import { MatchFrequencies, MatchPrices, TextModels } from '#matching';
import { PlaceDirectory } from '#places';
import { NetworkWords } from '#search';
import { TopicDirectory } from '#topics';
import { bringInto, openNetworkDatabase } from './filled-database.js';
import { openTestPortal, type TestPortal } from './open-test-portal.js';

export const DEMO_NETWORK = 'network/booklet.yaml';

/** A portal with networks in it. */
export interface FilledPortal extends TestPortal {
  /** Imports one more file and lets the worker do what follows from it. */
  bring(path: string): Promise<Totals>;
}

/**
 * A portal into which files were imported and indexed as an operator would: by the command's use case and a real worker. The same
 * files are imported once a run.
 */
export async function openFilledPortal(files: readonly string[] = [DEMO_NETWORK]): Promise<FilledPortal> {
  const portal = await openTestPortal({ content: () => openNetworkDatabase(files) });
  const bring = async (path: string): Promise<Totals> => {
    const totals = await bringInto(portal.database.address, path);
    for (const snapshot of [
      PlaceDirectory,
      TopicDirectory,
      MatchFrequencies,
      MatchPrices,
      NetworkWords,
      TextModels,
    ])
      await portal.app.get(snapshot).refresh();
    return totals;
  };
  return { ...portal, bring };
}
