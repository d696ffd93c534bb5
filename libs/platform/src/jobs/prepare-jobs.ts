import PgBoss from 'pg-boss';
import type { DatabaseAddress } from '../config/config.js';
import { bossConnection } from './boss-connection.js';
import { SET_ASIDE } from './job-runner.js';

/** Creates or upgrades the tables of the job queue; part of `migrate up`, never of a serving process. */
export async function prepareJobs(address: DatabaseAddress): Promise<void> {
  const boss = new PgBoss({ ...bossConnection(address), supervise: false, schedule: false });
  boss.on('error', () => undefined);
  await boss.start();
  try {
    await boss.createQueue(SET_ASIDE);
  } finally {
    await boss.stop({ graceful: false });
  }
}
