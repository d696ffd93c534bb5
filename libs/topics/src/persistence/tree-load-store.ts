import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';

/** Remembers which version of the shipped tree was taken in last. */
@Injectable()
export class TreeLoadStore {
  constructor(private readonly transaction: Transaction) {}

  async newest(): Promise<string | null> {
    const [row] = await this.transaction.query<{ version: string }>(
      'select version from topic_tree_loads order by loaded_at desc limit 1',
    );
    return row?.version ?? null;
  }

  /** Two processes that start together take turns; readers are not held up. */
  async takeTurns(): Promise<void> {
    await this.transaction.query('lock table topic_tree_loads in exclusive mode');
  }

  async remember(version: string): Promise<void> {
    await this.transaction.query(
      `insert into topic_tree_loads (version, loaded_at) values ($1, clock_timestamp())
       on conflict (version) do update set loaded_at = excluded.loaded_at`,
      [version],
    );
  }
}
