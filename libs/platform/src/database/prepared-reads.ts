import { createHash } from 'node:crypto';
import type { Duplex } from 'node:stream';
import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';

/** A plan stays in the memory of its connection as long as that lives: statements beyond this many are planned every time. */
const MOST_PREPARED = 64;

/** What pg keeps where its types do not say. */
interface Connected {
  readonly connection: { readonly stream: Duplex };
}

export interface PreparedRead {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** Statements that are prepared under a name of their own: parsed and planned once a connection, not with every question. */
export class PreparedReads {
  private readonly names = new Map<string, string>();

  constructor(private readonly dataSource: DataSource) {}

  async rows<Row>({ sql, values }: PreparedRead, withinMs: number): Promise<Row[]> {
    const runner = this.dataSource.createQueryRunner();
    const client: PoolClient = await runner.connect();
    const name = this.nameOf(sql);
    // As TypeORM does with its own: who counts statements counts these too.
    this.dataSource.logger.logQuery(sql, [...values], runner);
    try {
      // Sent at once, answered in order; after a failure the commit is a rollback.
      const [, read] = await inOnePiece(client, () =>
        Promise.allSettled([
          // A plan for one value of a word is no plan for the next: how common a word is, the index finds out by itself.
          client.query(
            `begin read only; set local statement_timeout = ${Math.ceil(withinMs)}; set local plan_cache_mode = force_generic_plan`,
          ),
          client.query({ ...(name && { name }), text: sql, values: [...values] }),
          client.query('commit'),
        ]),
      );
      // The connection is lent again only when all three are answered.
      if (read.status === 'rejected') throw read.reason;
      return read.value.rows as Row[];
    } finally {
      await runner.release();
    }
  }

  private nameOf(sql: string): string | null {
    const known = this.names.get(sql);
    if (known !== undefined || this.names.size >= MOST_PREPARED) return known ?? null;
    const name = `read_${createHash('sha256').update(sql).digest('hex').slice(0, 24)}`;
    this.names.set(sql, name);
    return name;
  }
}

/** Each piece wakes the other side up: three statements cost one such trip instead of three. */
function inOnePiece<T>(client: PoolClient, ask: () => T): T {
  const { stream } = (client as unknown as Connected).connection;
  stream.cork();
  try {
    return ask();
  } finally {
    stream.uncork();
  }
}
