import type { Transaction } from '#platform';
import type { RecordKey } from '../../domain/record.js';
import type { IndexRow } from './index-row.js';

/** Parsed between two looks at what else there is to do: some milliseconds of work. */
const BATCH = 200;

const COLUMNS = `type, id, for_public, for_members, sort_title, to_json(names) as names, terms::text as terms,
  to_json(facets) as facets, listing, open_for_cooperation, lat, lon, newest`;

/** What was committed since a snapshot of Postgres. */
export interface Changes {
  /** The snapshot that these changes lead to, as Postgres writes it: `795:799:795,797`. */
  readonly seen: string;
  /** Whether this snapshot is older than the one before: another database, or one that was put back. */
  readonly isOlder: boolean;
  /** A record stands here once for each transaction that wrote it. */
  readonly changes: readonly RecordKey[];
}

/** Reads what is to be held of the index. */
export class IndexRows {
  constructor(private readonly transaction: Transaction) {}

  /** All rows, some at a time. */
  async *all(): AsyncGenerator<readonly IndexRow[]> {
    let after: [string, string, boolean] = ['', '', false];
    for (;;) {
      const rows = await this.transaction.query<IndexRow>(
        `select ${COLUMNS} from search_documents where (type, id, for_public) > ($1, $2, $3)
         order by type, id, for_public limit ${BATCH}`,
        after,
      );
      yield rows;
      const last = rows.at(-1);
      if (!last || rows.length < BATCH) return;
      after = [last.type, last.id, last.for_public];
    }
  }

  async of(keys: readonly RecordKey[]): Promise<IndexRow[]> {
    if (keys.length === 0) return [];
    return this.transaction.query(
      `select ${COLUMNS} from search_documents
       where (type, id) in (select k.type, k.id from jsonb_to_recordset($1::jsonb) as k(type text, id text))`,
      [JSON.stringify(keys.map(({ type, id }) => ({ type, id })))],
    );
  }

  /**
   * A transaction that was not over in that snapshot is not missed, however late it ends.
   *
   * @param seen null for nothing but the snapshot of now
   * @param most how many are read; null for all
   */
  async changesSince(seen: string | null, most: number | null): Promise<Changes> {
    const [row] = await this.transaction.query<Changes>(
      `select pg_current_snapshot()::text as seen,
         coalesce(pg_snapshot_xmax(pg_current_snapshot()) < pg_snapshot_xmax($1::text::pg_snapshot), false) as "isOlder",
         (select coalesce(json_agg(c), '[]') from (
           select type, id from search_changes
           where changed_in >= pg_snapshot_xmin($1::text::pg_snapshot)
             and not pg_visible_in_snapshot(changed_in, $1::text::pg_snapshot)
           limit $2
         ) c) as changes`,
      [seen, most],
    );
    return row!;
  }
}
