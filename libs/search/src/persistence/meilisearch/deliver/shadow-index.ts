import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';

const ENGINE = 'meilisearch';

/** Which rebuild has an index in the making, for all processes to see. */
@Injectable()
export class ShadowIndex {
  constructor(private readonly transaction: Transaction) {}

  /** The rebuild that is being built; null also while it changes places with the serving one. */
  async run(): Promise<string | null> {
    const [row] = await this.transaction.query<{ run: string }>(
      `select run from search_shadow_indexes where engine = '${ENGINE}' and state = 'building'`,
    );
    return row?.run ?? null;
  }

  async begin(run: string): Promise<void> {
    await this.transaction.query(
      `insert into search_shadow_indexes (engine, run, state) values ('${ENGINE}', $1, 'building')
       on conflict (engine) do update set run = excluded.run, state = excluded.state`,
      [run],
    );
  }

  async swapping(): Promise<void> {
    await this.transaction.query(
      `update search_shadow_indexes set state = 'swapping' where engine = '${ENGINE}'`,
    );
  }

  async end(): Promise<void> {
    await this.transaction.query(`delete from search_shadow_indexes where engine = '${ENGINE}'`);
  }
}
