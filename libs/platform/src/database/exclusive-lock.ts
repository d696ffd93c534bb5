import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';

const ASK_EVERY_MS = 100;

/**
 * Lets one process at a time do what must not stand in a transaction, such as asking another server. It belongs to a connection,
 * so that it is free again as soon as whoever had it is killed. Where no transaction is in the way, use `AdvisoryLock`.
 */
@Injectable()
export class ExclusiveLock {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Waits for its turn, without end. */
  async whileHeld<T>(name: string, work: () => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    const ask = async (what: 'try_advisory_lock' | 'advisory_unlock'): Promise<boolean> => {
      const [row] = (await runner.query(`select pg_${what}(hashtextextended($1, 0)) as done`, [name])) as {
        done: boolean;
      }[];
      return row?.done === true;
    };
    try {
      while (!(await ask('try_advisory_lock'))) await sleep(ASK_EVERY_MS);
      try {
        return await work();
      } finally {
        await ask('advisory_unlock');
      }
    } finally {
      await runner.release();
    }
  }
}
