import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { ExportNetwork, ImportNetwork, readReport } from '#curation';
import { countBacklog, type JsonLogger, loadConfig } from '#platform';
import type { TestDatabase } from '#testing';
import { openApp } from '../../../apps/cli/src/open-app.js';
import { startWorker } from '../../../apps/worker/src/start-worker.js';

type Settings = Readonly<Record<string, string>>;

const configOf = (settings: Settings) =>
  loadConfig({ PORT: '0', DEMO: 'off', LOG_LEVEL: 'silent', ...settings });

/** The use cases that commands have; the caller closes it. */
export function openCommands(
  { address }: TestDatabase,
  settings: Settings = {},
): Promise<INestApplicationContext> {
  return openApp(configOf(settings), address);
}

/** Does something with the use cases that commands have. */
export async function withCommands<T>(
  database: TestDatabase,
  work: (commands: INestApplicationContext) => Promise<T>,
): Promise<T> {
  const commands = await openCommands(database);
  try {
    return await work(commands);
  } finally {
    await commands.close();
  }
}

/**
 * Imports a network as the command does.
 *
 * @throws Error when an entry was rejected: then the file says something else than was meant
 */
export async function bring(database: TestDatabase, network: object): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'netzlotse-prove-'));
  try {
    const [path, reportPath] = [join(folder, 'network.json'), join(folder, 'report.jsonl')];
    await writeFile(path, JSON.stringify(network));
    await withCommands(database, (commands) => commands.get(ImportNetwork).execute({ path, reportPath }));
    for await (const entry of readReport(reportPath)) {
      if (entry.result === 'rejected') throw new Error(`The network was not read: ${JSON.stringify(entry)}`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Lets a worker do all there is to do. */
export async function settle(
  database: TestDatabase,
  log: JsonLogger,
  settings: Settings = {},
): Promise<void> {
  const worker = await startWorker(configOf(settings), database.address, log);
  while ((await countBacklog(database.dataSource)) > 0) await sleep(50);
  await worker.end();
}

/** What the public may see, as a network file. */
export async function exported(commands: INestApplicationContext): Promise<string> {
  const chunks: Buffer[] = [];
  const target = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  await commands.get(ExportNetwork).execute('json', target);
  return Buffer.concat(chunks).toString('utf8');
}
