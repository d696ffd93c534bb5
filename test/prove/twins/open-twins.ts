import { openTestDatabase, type TestDatabase, twinOf } from '#testing';
import { openTestPortal, type TestPortal } from '../../portal/open-test-portal.js';
import { RecordingLogger } from '../../portal/recording-logger.js';
import { bring, recount, settle } from './bring.js';

/** A portal, its database, and all that it and its worker said. */
export interface Twin {
  readonly portal: TestPortal;
  readonly database: TestDatabase;
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
  for (const database of [first, second]) await recount(database);
  const [knowing, innocent] = await Promise.all([
    openTestPortal({ database: first }),
    openTestPortal({ database: second }),
  ]);
  return {
    knowing: { portal: knowing, database: first, workerLog },
    innocent: { portal: innocent, database: second, workerLog: new RecordingLogger() },
    close: async () => {
      await Promise.all([knowing.close(), innocent.close()]);
      await Promise.all([first.close(), second.close()]);
    },
  };
}
