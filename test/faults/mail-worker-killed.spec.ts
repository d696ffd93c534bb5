import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openTestDatabase, type TestDatabase } from '#testing';
import { MailServer } from '../../libs/platform/src/testing/mail-server.js';
import { environmentFor, ROOT } from '../prove/rebuild/root.js';

const LONGEST_MS = 20_000;
const EMAIL = 'mara@stadt.example';

let database: TestDatabase;
let server: MailServer;
const workers: ChildProcess[] = [];

beforeEach(async () => {
  database = await openTestDatabase();
  server = await MailServer.start();
  await query(
    `insert into accounts (id, email, rights_changed_at, created_at) values ($1, $2, now(), now())`,
    [randomUUID(), EMAIL],
  );
});
afterEach(async () => {
  for (const worker of workers.splice(0)) await kill(worker);
  await server.close();
  await database.close();
});

const query = <Row>(sql: string, values: unknown[] = []) => database.dataSource.query<Row[]>(sql, values);

/** The worker as it is built, in a process of its own. */
function startWorker(): ChildProcess {
  const worker = spawn(process.execPath, [join(ROOT, 'dist/apps/worker.js')], {
    cwd: ROOT,
    env: { ...environmentFor(database.address), SMTP_URL: server.url, MAIL_FROM: 'netzlotse@mail.example' },
    stdio: 'ignore',
  });
  workers.push(worker);
  return worker;
}

async function kill(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  worker.kill('SIGKILL');
  await once(worker, 'exit');
}

async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  const deadline = Date.now() + LONGEST_MS;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error('it never came to that');
    await sleep(20);
  }
}

async function append(): Promise<string> {
  const id = randomUUID();
  await query(
    `insert into mails (id, recipient, language, kind, payload, next_attempt_at, created_at)
     values ($1, $2, 'de', 'accounts.sign-in', $3, now(), now())`,
    [id, EMAIL, JSON.stringify({ email: EMAIL, wanted: '' })],
  );
  return id;
}

/** The statement that says a mail was sent, held up. */
const WAITING = `from pg_stat_activity
  where datname = current_database() and wait_event_type = 'Lock' and query like '%update mails%'`;

const isSent = async () => (await query(`select from mails where state = 'sent'`)).length === 1;
const sentByAnother = async () => {
  startWorker();
  await until(isSent);
  // Were there one more, it would come within a second.
  await sleep(1_500);
  return server.takenIds;
};

describe('a worker killed with -9', () => {
  it('before the server took the mail: it is sent once', async () => {
    server.answer = { to: 'stall' };
    const worker = startWorker();
    const id = await append();
    await until(() => server.stalled === 1);
    await kill(worker);
    server.answer = { to: 'take' };
    expect(await sentByAnother()).toEqual([id]);
  });

  it('between the server’s yes and our commit: it is sent twice, with one Message-ID', async () => {
    const worker = startWorker();
    const id = await append();
    const holding = database.dataSource.createQueryRunner();
    await holding.startTransaction();
    try {
      // Claimed first, or the worker would never begin.
      await until(async () => {
        const rows = await holding.query(`select from mails where attempts > 0 for update skip locked`);
        return (rows as unknown[]).length === 1;
      });
      await until(() => server.taken.length === 1);
      await until(async () => (await query(`select pid ${WAITING}`)).length === 1);
      await kill(worker);
      // As if the statement had never arrived: Postgres itself would still carry it out.
      await query(`select pg_terminate_backend(pid) ${WAITING}`);
    } finally {
      await holding.rollbackTransaction();
      await holding.release();
    }
    expect(await sentByAnother()).toEqual([id, id]);
  });
});
