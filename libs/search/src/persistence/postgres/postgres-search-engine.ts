import { Injectable } from '@nestjs/common';
import { DomainError, Transaction } from '#platform';
import type { IndexAudience } from '../../domain/index-audience.js';
import type { RecordKey, RecordType } from '../../domain/record.js';
import type { SearchDocument } from '../../domain/search-document.js';
import {
  type EngineAnswer,
  type EngineQuery,
  type EngineStatus,
  type EngineSuggestion,
  type IndexRebuild,
  SearchEngine,
} from '../../domain/search-engine.js';
import { countsByFacet } from './facet-tags.js';
import { MOST_RANKED } from './found-sets.js';
import { type Boundary, cursorOf, type Keys } from './keyset.js';
import { ReadyCounts } from './ready-counts.js';
import { FORGET_CHANGES, REPLACE_DOCUMENTS, REPLACE_NAMES } from './replace.js';
import { documentRow, nameRows } from './rows.js';
import { suggestStatement } from './suggest.js';
import { type Statement, translate } from './translate.js';
import { vectorsOf } from './vector.js';

/** A hundred times what a search takes: who waits longer is asking for too much, and keeps others waiting. */
const PATIENCE_MS = 2_000;
/** What Postgres says of a statement that it gave up on (`query_canceled`). */
const TIMED_OUT = '57014';

interface RawHit extends Keys {
  readonly type: RecordType;
  readonly distance: number | null;
}

interface RawPage {
  readonly hits: readonly RawHit[];
}

interface RawCounts {
  readonly total: number;
  readonly boundary: Boundary | null;
  /** By tag: `state:08`. */
  readonly facets: Readonly<Record<string, number>>;
}

/** Where the counts are ready, only the page is asked for. */
const UNCOUNTED: RawCounts = { total: 0, boundary: null, facets: {} };

/** Full text search of Postgres, fed by our own German analysis under no dictionary at all. */
@Injectable()
export class PostgresSearchEngine extends SearchEngine {
  readonly name = 'postgres';

  private readonly counts: ReadyCounts;

  constructor(private readonly transaction: Transaction) {
    super();
    this.counts = new ReadyCounts(transaction);
  }

  /** @throws DomainError `SEARCH.TOO_BROAD` */
  async search(query: EngineQuery): Promise<EngineAnswer> {
    const ready = this.counts.for(query);
    const { hits, total, boundary, facets } = await this.answerTo(query, ready === null);
    const isCut = total > MOST_RANKED;
    if (isCut) this.counts.prepare(query);
    const shown = hits.slice(0, query.limit);
    const last = shown.at(-1);
    return {
      hits: shown.map(({ type, id, distance }) => ({ type, id, distanceKm: distance })),
      total: ready
        ? { count: ready.total, exact: true }
        : { count: Math.min(total, MOST_RANKED), exact: !isCut },
      facets: countsByFacet(ready?.tags ?? facets),
      next: last && hits.length > query.limit ? cursorOf({ last, boundary, isFromMemory: false }) : null,
      fallback: false,
    };
  }

  suggest(beginning: string, audience: IndexAudience, limit: number): Promise<EngineSuggestion[]> {
    return this.read(suggestStatement(beginning, audience, limit));
  }

  private async answerTo(query: EngineQuery, isCounted: boolean): Promise<RawPage & RawCounts> {
    const [row] = await this.read<{ answer: RawPage & Partial<RawCounts> }>(translate(query, isCounted));
    return { ...UNCOUNTED, ...row!.answer };
  }

  private async read<Row>(statement: Statement): Promise<Row[]> {
    try {
      return await this.transaction.read<Row>(statement, PATIENCE_MS);
    } catch (error) {
      if ((error as { code?: unknown }).code !== TIMED_OUT) throw error;
      throw new DomainError('SEARCH.TOO_BROAD', 'invalid', {}, { cause: error });
    }
  }

  /** What did not change is not written again: an index grows by every writing, and a row that stays keeps its place in lists. */
  async replace(keys: readonly RecordKey[], documents: readonly SearchDocument[]): Promise<void> {
    if (keys.length === 0) return;
    const named = JSON.stringify(keys.map(({ type, id }) => ({ type, id })));
    const rows = JSON.stringify(documents.map(documentRow));
    const names = JSON.stringify(documents.flatMap(nameRows));
    await Promise.all([
      this.transaction.query(REPLACE_DOCUMENTS, [named, rows, vectorsOf(documents)]),
      this.transaction.query(REPLACE_NAMES, [named, names]),
    ]);
    this.counts.forget();
  }

  /** The index is written in the transaction itself; left to do is only to put the words of many documents where they belong. */
  async publish(): Promise<void> {
    await this.transaction.query(`select gin_clean_pending_list('search_documents_terms')`);
    await this.transaction.query(FORGET_CHANGES);
  }

  keys(): Promise<RecordKey[]> {
    return this.transaction.query('select distinct type, id from search_documents order by type, id');
  }

  /** In place: whatever was added is found at once, and stays whatever becomes of the rebuild. */
  async openRebuild(): Promise<IndexRebuild> {
    return {
      resumed: true,
      add: (keys, documents) => this.replace(keys, documents),
      finish: async () => undefined,
      abandon: async () => undefined,
    };
  }

  async status(): Promise<EngineStatus> {
    const rows = await this.transaction.query<{ count: number }>(
      'select count(*)::int as count from search_documents',
    );
    return {
      documents: rows[0]!.count,
      waiting: 0,
      lagSeconds: 0,
      failures: [],
      fallback: null,
      needsRebuild: false,
    };
  }
}
