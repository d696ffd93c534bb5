import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { Rebuild } from '../../domain/rebuild.js';
import type { RecordKey } from '../../domain/record.js';

const COLUMNS = `id::text, basis, state, started_at as "startedAt", continued_at as "continuedAt",
  finished_at as "finishedAt", done, total,
  case when after_type is not null then jsonb_build_object('type', after_type, 'id', after_id) end as after`;

/** How far rebuilds are. */
@Injectable()
export class RebuildStore {
  constructor(private readonly transaction: Transaction) {}

  /** The running one of an engine if it has this basis; else a new one takes its place. Two that ask at once get the same. */
  async open(engine: string, basis: string): Promise<Rebuild> {
    await this.replace(engine, basis);
    for (;;) {
      await this.transaction.query(
        `insert into search_rebuilds (engine, basis, state) values ($1, $2, 'running') on conflict do nothing`,
        [engine, basis],
      );
      const running = await this.running(engine);
      if (running) return running;
    }
  }

  /** Ends what runs, except what has this basis. */
  async replace(engine: string, exceptBasis: string | null): Promise<void> {
    await this.transaction.query(
      `update search_rebuilds set state = 'replaced', finished_at = clock_timestamp()
       where engine = $1 and state = 'running' and basis is distinct from $2`,
      [engine, exceptBasis],
    );
  }

  async get(id: string): Promise<Rebuild> {
    const [rebuild] = await this.select('where id = $1', [id]);
    return rebuild!;
  }

  /** The rebuild as it is now, and nobody else goes on with it until this transaction ends. */
  async claim(id: string): Promise<Rebuild> {
    const [rebuild] = await this.select('where id = $1 for update', [id]);
    return rebuild!;
  }

  /** Notes of how many records it is, before the first of them is done. */
  async count(id: string, total: number): Promise<void> {
    await this.transaction.query(
      `update search_rebuilds set total = $2 where id = $1 and state = 'running'`,
      [id, total],
    );
  }

  async advance(id: string, after: RecordKey | null, done: number, total: number): Promise<void> {
    await this.transaction.query(
      `update search_rebuilds set after_type = $2, after_id = $3, done = $4, total = $5,
         continued_at = clock_timestamp() where id = $1`,
      [id, after?.type ?? null, after?.id ?? null, done, total],
    );
  }

  /** Whoever says so second changes nothing. */
  async finish(id: string, state: 'done' | 'replaced'): Promise<void> {
    await this.transaction.query(
      `update search_rebuilds set state = $2, finished_at = clock_timestamp() where id = $1 and state = 'running'`,
      [id, state],
    );
  }

  async running(engine: string): Promise<Rebuild | null> {
    const [rebuild] = await this.select(`where engine = $1 and state = 'running'`, [engine]);
    return rebuild ?? null;
  }

  /** The last one that came to its end. */
  async lastDone(engine: string): Promise<Rebuild | null> {
    const [rebuild] = await this.select(
      `where engine = $1 and state = 'done' order by finished_at desc limit 1`,
      [engine],
    );
    return rebuild ?? null;
  }

  private select(where: string, values: readonly unknown[]): Promise<Rebuild[]> {
    return this.transaction.query(`select ${COLUMNS} from search_rebuilds ${where}`, values);
  }
}
