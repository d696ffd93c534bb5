import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadConfig } from '#platform';
import { openTestDatabase, type TestDatabase } from '#testing';
import { type RunningWorker, startWorker } from './start-worker.js';

let database: TestDatabase;
let worker: RunningWorker;
beforeEach(async () => {
  database = await openTestDatabase();
  worker = await startWorker(loadConfig({ LOG_LEVEL: 'silent' }), database.address);
});
afterEach(async () => {
  await worker.end();
  await database.close();
});

/** A record that is gone by the time anybody looks: the job has to cope with that anyway. */
async function tell(): Promise<string> {
  const subject = randomUUID();
  await database.dataSource.query('insert into outbox (event, subject) values ($1, $2)', [
    'organisations.profile-changed',
    subject,
  ]);
  return subject;
}

async function statesOf(subject: string): Promise<string[]> {
  const jobs = await database.dataSource.query<{ state: string }[]>(
    `select state from pgboss.job where data->'subjects' ? $1 order by name`,
    [subject],
  );
  return jobs.map(({ state }) => state);
}

async function untilDone(subject: string): Promise<string[]> {
  for (;;) {
    const states = await statesOf(subject);
    if (states.length > 0 && states.every((state) => state !== 'created' && state !== 'active'))
      return states;
    await sleep(50);
  }
}

describe('the worker', () => {
  it('hands news on to every job that listens, and does it', async () => {
    const states = await untilDone(await tell());
    expect(states.length).toBeGreaterThan(0);
    expect(new Set(states)).toEqual(new Set(['completed']));
    expect(await database.dataSource.query('select * from outbox')).toEqual([]);
  });

  it('does again what a killed worker had begun', async () => {
    await worker.end();
    const subject = randomUUID();
    await database.dataSource.query(
      `insert into pgboss.job (name, data, state, started_on) values ('search.index', $1, 'active', now())`,
      [{ event: 'organisations.profile-changed', subjects: [subject] }],
    );
    worker = await startWorker(loadConfig({ LOG_LEVEL: 'silent' }), database.address);
    expect(await untilDone(subject)).toEqual(['completed']);
  });

  it('leaves alone what another worker does', async () => {
    const subject = randomUUID();
    await database.dataSource.query(
      `insert into pgboss.job (name, data, state, started_on) values ('search.index', $1, 'active', now())`,
      [{ event: 'organisations.profile-changed', subjects: [subject] }],
    );
    const second = await startWorker(loadConfig({ LOG_LEVEL: 'silent' }), database.address);
    await untilDone(await tell());
    expect(await statesOf(subject)).toEqual(['active']);
    await second.end();
  });

  it('goes on when all its connections were cut', async () => {
    await untilDone(await tell());
    await database.dataSource.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    expect(new Set(await untilDone(await tell()))).toEqual(new Set(['completed']));
  });
});
