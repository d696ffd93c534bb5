import type { INestApplicationContext } from '@nestjs/common';
import { RecountWords } from '#search';
import { openTestDatabase, type TestDatabase, twinOf } from '#testing';
import { openTestPortal, type TestPortal } from '../../portal/open-test-portal.js';
import { RecordingLogger } from '../../portal/recording-logger.js';
import { bring, openCommands, settle } from './bring.js';

/** A portal, its database, and all that it and its worker said. */
export interface Twin {
  readonly portal: TestPortal;
  readonly database: TestDatabase;
  /** What commands do with it. */
  readonly commands: INestApplicationContext;
  readonly workerLog: RecordingLogger;
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
 * @param database an empty one, or one with the register and the topic tree; closed by `close`
 */
export async function openTwins(open: object, whole: object, database?: TestDatabase): Promise<Twins> {
  const first = database ?? (await openTestDatabase());
  const workerLog = new RecordingLogger();
  await bring(first, open);
  await settle(first, workerLog);
  const second = await twinOf(first);
  await bring(first, whole);
  await settle(first, workerLog);
  const knowing = await twinOn(first, workerLog);
  const innocent = await twinOn(second, new RecordingLogger());
  return {
    knowing,
    innocent,
    close: async () => {
      for (const { portal, commands, database } of [knowing, innocent]) {
        await Promise.all([portal.close(), commands.close()]);
        await database.close();
      }
    },
  };
}

async function twinOn(database: TestDatabase, workerLog: RecordingLogger): Promise<Twin> {
  const commands = await openCommands(database);
  // As a worker does now and then.
  await commands.get(RecountWords).execute();
  return { portal: await openTestPortal({ database }), database, commands, workerLog };
}
