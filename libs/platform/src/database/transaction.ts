import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { type PreparedRead, PreparedReads } from './prepared-reads.js';

/**
 * The boundary of a use case. Stores ask `manager` and so take part without being handed anything.
 * Inside `run` there is nothing but this Postgres: no HTTP, no mail, no search engine.
 */
@Injectable()
export class Transaction {
  private readonly current = new AsyncLocalStorage<EntityManager>();

  private readonly reads: PreparedReads;

  constructor(@InjectDataSource() private readonly dataSource: DataSource) {
    this.reads = new PreparedReads(dataSource);
  }

  /** Runs the work in one transaction; inside another `run` it joins that one. A throw rolls everything back. */
  run<T>(work: () => Promise<T>): Promise<T> {
    if (this.current.getStore()) return work();
    return this.dataSource.transaction((manager) => this.current.run(manager, work));
  }

  /** Like `run`, but inside another transaction a throw undoes only this work and leaves the other usable. */
  attempt<T>(work: () => Promise<T>): Promise<T> {
    const outer = this.current.getStore();
    if (!outer) return this.run(work);
    return outer.transaction((manager) => this.current.run(manager, work));
  }

  /** Like `run`, but rolls back at the end: what the work returns is what would have happened. */
  async rehearse<T>(work: () => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    await runner.connect();
    try {
      await runner.startTransaction();
      return await this.current.run(runner.manager, work);
    } finally {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      await runner.release();
    }
  }

  /** The manager of the running transaction, or of the pool outside one. */
  get manager(): EntityManager {
    return this.current.getStore() ?? this.dataSource.manager;
  }

  /**
   * Rows of a statement that only reads and is asked again and again; planned once a connection, for any values. Inside a `run` it
   * is a statement like others, without a time limit of its own.
   *
   * @param withinMs after which Postgres gives up on it (error code 57014)
   */
  read<Row>(statement: PreparedRead, withinMs: number): Promise<Row[]> {
    if (this.current.getStore()) return this.query(statement.sql, statement.values);
    return this.reads.rows(statement, withinMs);
  }

  /** Rows of a hand-written statement (also of `returning`), typed by the caller who wrote it. */
  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const answer: Row[] | [Row[], number] = await this.manager.query(sql, [...parameters]);
    return isCountedAnswer(answer) ? answer[0] : answer;
  }
}

/** TypeORM answers UPDATE and DELETE with `[rows, count]`, everything else with the rows. */
function isCountedAnswer<Row>(answer: Row[] | [Row[], number]): answer is [Row[], number] {
  return answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === 'number';
}
