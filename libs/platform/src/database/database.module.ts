import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { DatabaseAddress } from '../config/config.js';
import { Migrator } from './migrations/migrator.js';
import { AdvisoryLock } from './advisory-lock.js';
import { Transaction } from './transaction.js';
import { connectionOptions } from './connection-options.js';

@Global()
@Module({})
export class DatabaseModule {
  /**
   * @param rows every TypeORM row class of the slices that the app uses
   * @param poolSize connections this process may hold
   */
  static with(address: DatabaseAddress, rows: readonly NewableFunction[], poolSize = 10): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [TypeOrmModule.forRoot({ ...connectionOptions(address, rows, poolSize), retryAttempts: 0 })],
      providers: [
        AdvisoryLock,
        Transaction,
        { provide: Migrator, inject: [DataSource], useFactory: (source: DataSource) => new Migrator(source) },
      ],
      exports: [AdvisoryLock, Transaction, Migrator],
    };
  }
}
