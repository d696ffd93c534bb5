import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '#testing';
import { JobQueue } from '../jobs/job-queue.js';
import { PgBossJobQueue } from '../jobs/pg-boss-job-queue.js';
import { countBacklog } from './count-backlog.js';
import { Outbox } from './outbox.js';
import { OutboxRelay } from './outbox-relay.js';

const CHANGED = 'organisations.profile-changed';
const QUEUE = 'search.index';

class BrokenQueue extends JobQueue {
  enqueue(): Promise<void> {
    return Promise.reject(new Error('no queue'));
  }
}

describe('OutboxRelay', () => {
  let database: TestDatabase;
  let outbox: Outbox;
  let relay: OutboxRelay;
  beforeAll(async () => {
    database = await openTestDatabase();
    outbox = new Outbox(database.transaction);
    relay = new OutboxRelay(database.transaction, new PgBossJobQueue(database.transaction));
  });
  afterEach(async () => {
    await database.dataSource.query('delete from outbox');
    await database.dataSource.query('delete from pgboss.job');
  });
  afterAll(() => database.close());

  const jobs = async () => {
    const rows: { data: { event: string; subjects: string[] } }[] = await database.dataSource.query(
      'select data from pgboss.job where name = $1 order by created_on',
      [QUEUE],
    );
    return rows.map(({ data }) => data);
  };

  it('turns news into one job with each subject once', async () => {
    await outbox.append(['a', 'b', 'a'].map((subject) => ({ event: CHANGED, subject })));
    expect(await relay.relay({ [CHANGED]: [QUEUE] })).toBe(3);
    expect(await jobs()).toEqual([{ event: CHANGED, subjects: ['a', 'b'] }]);
    expect(await relay.relay({ [CHANGED]: [QUEUE] })).toBe(0);
    expect(await countBacklog(database.dataSource)).toBe(1);
  });

  it('makes several jobs of much news', async () => {
    await outbox.append(Array.from({ length: 450 }, (_, n) => ({ event: CHANGED, subject: String(n) })));
    await relay.relay({ [CHANGED]: [QUEUE] });
    expect((await jobs()).map(({ subjects }) => subjects.length).sort()).toEqual([200, 200, 50]);
  });

  it('forgets what nobody wants to hear', async () => {
    await outbox.append([{ event: 'nobody.listens', subject: 'a' }]);
    expect(await relay.relay({})).toBe(1);
    expect(await countBacklog(database.dataSource)).toBe(0);
  });

  it('keeps the news when no job could be made of it', async () => {
    await outbox.append([{ event: CHANGED, subject: 'a' }]);
    const broken = new OutboxRelay(database.transaction, new BrokenQueue());
    await expect(broken.relay({ [CHANGED]: [QUEUE] })).rejects.toThrow('no queue');
    expect(await countBacklog(database.dataSource)).toBe(1);
  });

  it('has no news of what was rolled back', async () => {
    const work = database.transaction.run(async () => {
      await outbox.append([{ event: CHANGED, subject: 'a' }]);
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await countBacklog(database.dataSource)).toBe(0);
  });
});
