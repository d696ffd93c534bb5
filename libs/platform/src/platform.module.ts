import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Clock, SystemClock } from './clock/clock.js';
import type { Config, DatabaseAddress } from './config/config.js';
import { ConfigModule } from './config/config.module.js';
import { DatabaseModule, type DatabaseUse } from './database/database.module.js';
import { JobQueue } from './jobs/job-queue.js';
import { OrphanedJobs } from './jobs/orphaned-jobs.js';
import { PgBossJobQueue } from './jobs/pg-boss-job-queue.js';
import { TakeBounce } from './mail/bounces/take-bounce.js';
import { MailQueue } from './mail/mail-queue.js';
import { MailStore } from './mail/mail-store.js';
import { Reachability } from './mail/reachability.js';
import { Metrics } from './metrics/metrics.js';
import { Backlog } from './outbox/backlog.js';
import { Outbox } from './outbox/outbox.js';
import { OutboxListener } from './outbox/outbox-listener.js';
import { OutboxRelay } from './outbox/outbox-relay.js';
import { GuardedClient } from './outside/guarded-client.js';
import { NameServers, Resolver } from './outside/resolver.js';
import { SecretBox } from './secrets/secret-box.js';

const SHARED = [
  Backlog,
  GuardedClient,
  MailQueue,
  Metrics,
  OrphanedJobs,
  Outbox,
  OutboxRelay,
  OutboxListener,
  Reachability,
  SecretBox,
  TakeBounce,
];

/** What every process has under its feet: settings, database, outbox, jobs, clock. */
@Global()
@Module({
  providers: [
    { provide: Clock, useClass: SystemClock },
    { provide: JobQueue, useClass: PgBossJobQueue },
    { provide: Resolver, useClass: NameServers },
    MailStore,
    ...SHARED,
  ],
  exports: [Clock, JobQueue, ...SHARED],
})
export class PlatformModule {
  static with(
    config: Config,
    address: DatabaseAddress,
    rows: readonly NewableFunction[],
    use?: DatabaseUse,
  ): DynamicModule {
    return {
      module: PlatformModule,
      imports: [ConfigModule.with(config), DatabaseModule.with(address, rows, use)],
    };
  }
}
