import { type DynamicModule, Global, Module, type Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import {
  AdvisoryLock,
  Clock,
  GuardedClient,
  MailQueue,
  type News,
  Outbox,
  POOL,
  Reachability,
  SecretBox,
  Transaction,
} from '#platform';
import { openTestDatabase, type TestDatabase } from './test-database.js';

/** A module of a slice with the TypeORM rows it owns. */
export type SliceModule = Type & { readonly rows: readonly NewableFunction[] };

/** What is sealed in tests of slices. */
const SECRET = {
  sessionSecret: 'a secret of tests, long enough for one',
  environment: 'test',
  dataDir: '',
} as const;

const START = '2026-03-01T09:00:00.000Z';

/** A clock that stands where it is set. */
export class StandingClock extends Clock {
  time = new Date(START);

  now(): Date {
    return this.time;
  }
}

/** The real outbox, unless it is told to fail: to see that nothing is kept without its news. */
export class BreakableOutbox extends Outbox {
  isBroken = false;

  override append(news: readonly News[]): Promise<void> {
    return this.isBroken ? Promise.reject(new Error('the outbox is broken')) : super.append(news);
  }
}

@Global()
@Module({})
class GroundModule {
  static on(database: TestDatabase, clock: Clock, outbox: Outbox): DynamicModule {
    const providers = [
      { provide: POOL, useValue: (database.dataSource.driver as unknown as { master: unknown }).master },
      { provide: Transaction, useValue: database.transaction },
      { provide: Clock, useValue: clock },
      { provide: Outbox, useValue: outbox },
      // Nobody's names are looked up here: a slice's test that needs answers brings its own.
      { provide: GuardedClient, useValue: null },
      { provide: SecretBox, useValue: new SecretBox(SECRET) },
      AdvisoryLock,
      MailQueue,
      Reachability,
    ];
    return {
      module: GroundModule,
      providers,
      exports: [
        AdvisoryLock,
        Clock,
        GuardedClient,
        MailQueue,
        Outbox,
        POOL,
        Reachability,
        SecretBox,
        Transaction,
      ],
    };
  }
}

/**
 * Slices wired as an app would, on an empty database of their own. Call `close` when done.
 *
 * @param slices the modules under test and every module they import
 */
export async function openSlices(slices: readonly SliceModule[]) {
  const database = await openTestDatabase(slices.flatMap(({ rows }) => rows));
  const { transaction, dataSource } = database;
  const clock = new StandingClock();
  const outbox = new BreakableOutbox(transaction);
  const ground = GroundModule.on(database, clock, outbox);
  const app = await Test.createTestingModule({ imports: [ground, ...slices] }).compile();
  return {
    transaction,
    clock,
    outbox,
    /** A use case of one of the slices. */
    get: <T>(useCase: Type<T>): T => app.get(useCase, { strict: false }),
    query: <Row>(sql: string, parameters?: unknown[]): Promise<Row[]> => dataSource.query(sql, parameters),
    /** Takes the news out of the outbox: events in order, each once. */
    news: async (): Promise<string[]> => {
      const rows = await transaction.query<{ event: string }>('delete from outbox returning event');
      return [...new Set(rows.map(({ event }) => event))].sort();
    },
    /** How many statements some work takes. */
    statementsOf: async (work: () => Promise<unknown>): Promise<number> => {
      const { logger } = dataSource;
      let count = 0;
      dataSource.logger = { ...SILENT, logQuery: () => void (count += 1) };
      await work().finally(() => (dataSource.logger = logger));
      return count;
    },
    /** Empties all tables, for the next test of the file. */
    clear: async () => {
      outbox.isBroken = false;
      clock.time = new Date(START);
      const tables = dataSource.entityMetadatas.map(({ tableName }) => tableName);
      await dataSource.query(`truncate ${[...tables, 'mails', 'outbox'].join(', ')} cascade`);
    },
    close: async () => {
      await app.close();
      await database.close();
    },
  };
}

export type OpenSlices = Awaited<ReturnType<typeof openSlices>>;

const ignore = () => undefined;
const SILENT = {
  logQueryError: ignore,
  logQuerySlow: ignore,
  logSchemaBuild: ignore,
  logMigration: ignore,
  log: ignore,
};
