import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { DatabaseAddress } from '../config/config.js';
import { Migrator } from './migrations/migrator.js';
import { AdvisoryLock } from './advisory-lock.js';
import { ExclusiveLock } from './exclusive-lock.js';
import { ImpatientClient } from './impatient-client.js';
import { Transaction } from './transaction.js';
import { connectionOptions } from './connection-options.js';
import { poolOf, POOL } from './pool.js';

export interface DatabaseUse {
  /** Somebody waits for each answer: a database that fell silent is given up on and connected anew. */
  readonly isServing?: boolean;
  /** Connections this process may hold. */
  readonly poolSize?: number;
}

@Global()
@Module({})
export class DatabaseModule {
  /** @param rows every TypeORM row class of the slices that the app uses */
  static with(
    address: DatabaseAddress,
    rows: readonly NewableFunction[],
    { isServing = false, poolSize = 10 }: DatabaseUse = {},
  ): DynamicModule {
    const options = connectionOptions(address, rows, poolSize);
    const extra = { ...options.extra, ...(isServing && { Client: ImpatientClient }) };
    return {
      module: DatabaseModule,
      imports: [TypeOrmModule.forRoot({ ...options, extra, retryAttempts: 0 })],
      providers: [
        AdvisoryLock,
        ExclusiveLock,
        Transaction,
        { provide: POOL, inject: [DataSource], useFactory: poolOf },
        { provide: Migrator, inject: [DataSource], useFactory: (source: DataSource) => new Migrator(source) },
      ],
      exports: [AdvisoryLock, ExclusiveLock, Transaction, Migrator, POOL],
    };
  }
}
