import type { Transaction } from '#platform';
import type { SyntheticProfile } from '../corpus/german-corpus.js';

const BATCH = 1_000;
const SHOWN = 20;
const PATIENCE_MS = 60_000;

const TABLE = 'create table bench_plain_german (id text not null, terms tsvector not null)';
const FILL = `insert into bench_plain_german
  select id, setweight(to_tsvector('german', name || ' ' || coalesce(alias, '')), 'A')
    || setweight(to_tsvector('german', summary), 'B') || setweight(to_tsvector('german', text), 'D')
  from jsonb_to_recordset($1::jsonb) as p(id text, name text, alias text, summary text, text text)`;
const ASK = `select id from bench_plain_german, plainto_tsquery('german', $1) as query
  where terms @@ query order by ts_rank(terms, query) desc, id limit ${SHOWN}`;

/** The baseline: what Postgres offers by itself on the same texts, its German dictionary and a GIN index; no facets, no counts. */
export class PlainGerman {
  constructor(private readonly transaction: Transaction) {}

  /** @returns seconds */
  async fill(profiles: readonly SyntheticProfile[]): Promise<number> {
    const startedAt = performance.now();
    await this.transaction.query('drop table if exists bench_plain_german');
    await this.transaction.query(TABLE);
    for (let from = 0; from < profiles.length; from += BATCH)
      await this.transaction.query(FILL, [JSON.stringify(profiles.slice(from, from + BATCH))]);
    await this.transaction.run(async () => {
      await this.transaction.query('set local statement_timeout = 0');
      await this.transaction.query('create index on bench_plain_german using gin (terms)');
      await this.transaction.query('analyze bench_plain_german');
    });
    return (performance.now() - startedAt) / 1_000;
  }

  /** Ids, best first. */
  async ask(text: string): Promise<string[]> {
    const rows = await this.transaction.read<{ id: string }>({ sql: ASK, values: [text] }, PATIENCE_MS);
    return rows.map(({ id }) => id);
  }
}
