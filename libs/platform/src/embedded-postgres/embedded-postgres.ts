import { mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import type { DatabaseAddress } from '../config/config.js';
import { DomainError } from '../errors/domain-error.js';
import { ExclusiveFile } from '../process/exclusive-file.js';
import { findBinaries } from './binaries.js';
import { type Cluster, type ClusterOptions, DATABASE_USER, openCluster } from './cluster.js';
import { endPostgres, findPostmaster, type Postmaster } from './postmaster.js';
import { removeSocketFolder } from './socket-folder.js';
import { startPostgres } from './start-postgres.js';
import { Users } from './users.js';

/** Making a cluster and repairing one after a crash are what others may have to wait for. */
const LOCK_PATIENCE_MS = 180_000;
/** An answering Postgres answers in milliseconds, one that repairs itself says so. */
const ANSWER_MS = 5_000;
/** Leaves room in the five seconds that Ctrl-C may take. */
const ORDERLY_END_MS = 2_000;

/**
 * The Postgres under a data folder. Any number of processes may use it at once, such as a portal and a command; the
 * first starts it, the last ends it, and one that a killed process left behind is taken over. Not for production.
 */
export class EmbeddedPostgres {
  private constructor(
    private readonly home: string,
    private readonly cluster: Cluster,
    private readonly entry: string,
    private readonly options: ClusterOptions,
    /** Stays the same as long as somebody uses it. */
    readonly address: DatabaseAddress,
  ) {}

  /**
   * @param dataDir the product's data folder, which exists
   * @throws DomainError `EMBEDDED_POSTGRES.NO_BINARIES`, `.OTHER_VERSION`, `.FAILED` or `.BUSY`
   */
  static async acquire(dataDir: string, options: ClusterOptions = {}): Promise<EmbeddedPostgres> {
    const home = join(await realpath(dataDir), 'postgres');
    await mkdir(home, { recursive: true, mode: 0o700 });
    const work = async (): Promise<EmbeddedPostgres> => {
      const cluster = await openCluster(home, await findBinaries(join(home, 'lib')), options);
      const address = await serve(home, cluster, options);
      return new EmbeddedPostgres(home, cluster, usersOf(home).add(), options, address);
    };
    return locked(home, work, options.signal);
  }

  /** Starts Postgres anew if it was killed; cheap when it runs. */
  async heal(): Promise<void> {
    if (findPostmaster(this.cluster.files)) return;
    await locked(this.home, () => serve(this.home, this.cluster, this.options));
  }

  /** Says that this process needs it no more; the last one out ends Postgres, within about three seconds. */
  async release(): Promise<void> {
    await locked(this.home, async () => {
      const users = usersOf(this.home);
      users.remove(this.entry);
      if (users.count() > 0) return;
      await endPostgres(this.cluster.files, ORDERLY_END_MS);
      await removeSocketFolder(this.cluster);
    });
  }

  /** Ends at once, without waiting for anything: the next start repeats the last changes from the log. */
  abandon(): void {
    const users = usersOf(this.home);
    users.remove(this.entry);
    const postmaster = findPostmaster(this.cluster.files);
    if (postmaster && users.count() === 0) process.kill(postmaster.pid, 'SIGQUIT');
  }
}

function usersOf(home: string): Users {
  return new Users(join(home, 'users'));
}

async function locked<T>(home: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  const lock = await ExclusiveFile.take(join(home, 'lock'), LOCK_PATIENCE_MS, signal);
  if (!lock) throw new DomainError('EMBEDDED_POSTGRES.BUSY', 'unavailable', { home });
  try {
    return await work();
  } finally {
    lock.release();
  }
}

/**
 * Takes over a Postgres that answers; ends what does not and starts one. Where others use it, it is not ours to judge:
 * on a busy machine an answer may take long.
 */
async function serve(home: string, cluster: Cluster, options: ClusterOptions): Promise<DatabaseAddress> {
  const running = findPostmaster(cluster.files);
  const isInUse = usersOf(home).count() > 0;
  if (running && (isInUse || (running.isReady && (await answers(running))))) return addressOf(running);
  await endPostgres(cluster.files, 0);
  const started = await startPostgres(cluster, join(home, 'server.log'), options);
  await createDatabase(started);
  return addressOf(started);
}

function addressOf({ socketFolder, port }: Postmaster) {
  return { host: socketFolder, port, user: DATABASE_USER, database: DATABASE_USER };
}

async function answers(postmaster: Postmaster): Promise<boolean> {
  return withClient(postmaster, DATABASE_USER, (client) => client.query('select 1')).then(
    () => true,
    () => false,
  );
}

async function createDatabase(postmaster: Postmaster): Promise<void> {
  await withClient(postmaster, 'postgres', async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE_USER]);
    if (rowCount === 0) await client.query(`create database ${DATABASE_USER}`);
  });
}

async function withClient<T>(
  postmaster: Postmaster,
  database: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({
    ...addressOf(postmaster),
    database,
    connectionTimeoutMillis: ANSWER_MS,
    query_timeout: ANSWER_MS,
  });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
