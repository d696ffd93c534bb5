import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { countBacklog } from './count-backlog.js';

/** What the worker has not done yet. */
@Injectable()
export class Backlog {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** News and jobs that wait or run. */
  count(): Promise<number> {
    return countBacklog(this.dataSource);
  }
}
