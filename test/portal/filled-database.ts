import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ImportNetwork, type Totals } from '#curation';
import { KeepLearning } from '#matching';
import { PlaceDirectory } from '#places';
import { countBacklog, type DatabaseAddress, loadConfig, openDataSource } from '#platform';
import { type Content, openFilledDatabase, type TestDatabase } from '#testing';
import { TopicDirectory } from '#topics';
import { openApp } from '../../apps/cli/src/open-app.js';
import { startWorker } from '../../apps/worker/src/start-worker.js';

const CONFIG = loadConfig({ PORT: '0', DEMO: 'off', LOG_LEVEL: 'silent' });

/** The register and the topic tree, as every installation has them. */
const SHIPPED: Content = {
  key: 'shipped',
  fill: async (address) => (await openApp(CONFIG, address)).close(),
};

/** A database with what ships with the product and nothing else. */
export function openShippedDatabase(): Promise<TestDatabase> {
  return openFilledDatabase(SHIPPED);
}

/** A database that holds these network files, as `bringInto` leaves it after the last. */
export async function openNetworkDatabase(files: readonly string[]): Promise<TestDatabase> {
  return openFilledDatabase({
    key: await keyOf(files),
    base: SHIPPED,
    fill: async (address) => {
      for (const file of files) await bringInto(address, file);
    },
  });
}

/** Imports a file as an operator would and lets a worker do what follows from it; leaves nobody connected. */
export async function bringInto(address: DatabaseAddress, path: string): Promise<Totals> {
  const commands = await openApp(CONFIG, address);
  try {
    const totals = await commands.get(ImportNetwork).execute({ path });
    const worker = await startWorker(CONFIG, address);
    await untilDone(address);
    await worker.end();
    for (const snapshot of [PlaceDirectory, TopicDirectory]) await commands.get(snapshot).refresh();
    // The worker waits for a quiet moment before it learns.
    await commands.get(KeepLearning).now();
    return totals;
  } finally {
    await commands.close();
  }
}

async function untilDone(address: DatabaseAddress): Promise<void> {
  const dataSource = await openDataSource(address, [], 1);
  while ((await countBacklog(dataSource)) > 0) await sleep(50);
  await dataSource.destroy();
}

/** Of what an import reads: the content, and the name that it notes as the source. Folders may be made anew each time. */
async function keyOf(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    hash.update(`${content} ${basename(file)}\n`);
  }
  return hash.digest('hex').slice(0, 20);
}
