import PgBoss from 'pg-boss';
import type { DatabaseAddress } from '../config/config.js';
import { bossConnection } from './boss-connection.js';
import { SET_ASIDE } from './job-runner.js';

/** Creates or upgrades the job tables and the queues; part of `migrate up`, never of a serving process. */
export async function prepareJobs(address: DatabaseAddress, queues: readonly string[]): Promise<void> {
  const boss = new PgBoss({ ...bossConnection(address), supervise: false, schedule: false });
  boss.on('error', () => undefined);
  await boss.start();
  try {
    for (const queue of [...queues, SET_ASIDE]) await boss.createQueue(queue);
  } finally {
    await boss.stop({ graceful: false });
  }
}
