import type { INestApplicationContext } from '@nestjs/common';
import { RebuildIndex, RecountWords, SearchEngine } from '#search';
import { openTestDatabase, type TestDatabase, twinOf } from '#testing';
import { openTestPortal, type TestPortal } from '../../portal/open-test-portal.js';
import { RecordingLogger } from '../../portal/recording-logger.js';
import { bring, openCommands, settle } from './bring.js';
import { type EngineBeside, inPostgres, type OpenEngine } from './engine-beside.js';

/** A portal, its database, and all that it and its worker said. */
export interface Twin {
  readonly portal: TestPortal;
  readonly database: TestDatabase;
  /** What commands do with it. */
  readonly commands: INestApplicationContext;
  readonly workerLog: RecordingLogger;
  readonly engine: EngineBeside;
}

export interface TwinsOptions {
  /** An empty one, or one with the register and the topic tree; closed by `close`. */
  readonly database?: TestDatabase;
  readonly openEngine?: OpenEngine;
}

/** Two portals whose databases are copies of each other, except that one of them knows more. */
export interface Twins {
  /** Holds the secrets. */
  readonly knowing: Twin;
  /** Never heard of them. */
  readonly innocent: Twin;
  close(): Promise<void>;
}

/**
 * @param open what both hold
 * @param whole what one of them holds besides
 */
export async function openTwins(
  open: object,
  whole: object,
  { database, openEngine = inPostgres }: TwinsOptions = {},
): Promise<Twins> {
  const first = database ?? (await openTestDatabase());
  const [engine, other] = [await openEngine(), await openEngine()];
  const workerLog = new RecordingLogger();
  await bring(first, open);
  await settle(first, workerLog, engine.settings);
  const second = await twinOf(first);
  await bring(first, whole);
  await settle(first, workerLog, engine.settings);
  const knowing = await twinOn(first, engine, workerLog);
  const innocent = await twinOn(second, other, new RecordingLogger(), other.documents !== null);
  return {
    knowing,
    innocent,
    close: async () => {
      for (const { portal, commands, database, engine } of [knowing, innocent]) {
        await Promise.all([portal.close(), commands.close()]);
        await Promise.all([database.close(), engine.close()]);
      }
    },
  };
}

/** @param isCopy of a database: what lay beside that one did not come with it */
async function twinOn(
  database: TestDatabase,
  engine: EngineBeside,
  workerLog: RecordingLogger,
  isCopy = false,
): Promise<Twin> {
  const { settings } = engine;
  const commands = await openCommands(database, settings);
  if (isCopy) await commands.get(RebuildIndex).execute({ anew: true });
  // As a worker does now and then.
  await commands.get(RecountWords).execute();
  const portal = await openTestPortal({ database, settings });
  // What serves people is what is looked at.
  await portal.app.get(SearchEngine, { strict: false }).hold(() => false);
  return { portal, database, commands, workerLog, engine };
}
