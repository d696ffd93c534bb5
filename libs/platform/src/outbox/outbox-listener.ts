import { Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type QueryRunner } from 'typeorm';
import { WORKING_LOCK } from '../jobs/orphaned-jobs.js';
import { OutboxRelay, type Subscriptions } from './outbox-relay.js';

/** A notification can be lost with its connection; the outbox is looked into this often all the same. */
const LOOK_EVERY_MS = 1_000;

/** What TypeORM's pool lends: a connection of `pg`. */
interface Connection {
  on(event: 'notification' | 'error', listener: () => void): void;
}

/** Runs the relay whenever news is announced, and once a second in case an announcement got lost. */
@Injectable()
export class OutboxListener {
  private readonly logger = new Logger(OutboxListener.name);
  private runner: QueryRunner | null = null;
  private timer: NodeJS.Timeout | null = null;
  private round: Promise<void> | null = null;
  private again = false;
  private onJobs: () => void = () => undefined;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly relay: OutboxRelay,
  ) {}

  /** @param onJobs hears when there may be new jobs */
  async start(subscriptions: Subscriptions, onJobs: () => void = () => undefined): Promise<void> {
    this.onJobs = onJobs;
    const look = () => void this.look(subscriptions);
    this.timer = setInterval(look, LOOK_EVERY_MS);
    await this.listen(look);
    look();
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.round;
    await this.runner?.release();
  }

  private async listen(look: () => void): Promise<void> {
    if (this.runner) return;
    const runner = this.dataSource.createQueryRunner();
    const connection: Connection = await runner.connect();
    connection.on('notification', look);
    connection.on('error', () => (this.runner = null));
    await runner.query('listen outbox');
    await runner.query(`select pg_advisory_lock_shared(${WORKING_LOCK})`);
    this.runner = runner;
  }

  private async look(subscriptions: Subscriptions): Promise<void> {
    this.again = true;
    this.round ??= this.drain(subscriptions).finally(() => (this.round = null));
    await this.round;
  }

  private async drain(subscriptions: Subscriptions): Promise<void> {
    try {
      await this.listen(() => void this.look(subscriptions));
      while (this.again) {
        this.again = (await this.relay.relay(subscriptions)) > 0;
        if (this.again) this.onJobs();
      }
    } catch (error) {
      this.logger.warn(`The outbox could not be read: ${(error as Error).message}`);
    }
  }
}
