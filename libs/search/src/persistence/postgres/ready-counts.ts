import type { Transaction } from '#platform';
import type { IndexAudience } from '../../domain/index-audience.js';
import type { EngineQuery } from '../../domain/search-engine.js';
import type { RecordType } from '../../domain/record.js';
import { MOST_RANKED } from './found-sets.js';

/** Exact counts by tag, and how many documents there are. */
export interface Counts {
  readonly total: number;
  readonly tags: Readonly<Record<string, number>>;
}

interface Entry {
  readonly counts: Counts;
  readonly countedAt: number;
  /** When they are counted again, if somebody asks; counting takes a twentieth of the time at most. */
  readonly goodUntil: number;
}

const LEAST_MS = 1_000;
const SHARE_OF_TIME = 20;
/** Older than this they are not shown, even if nothing newer is there yet. */
const MOST_STALE_MS = 30_000;

/**
 * The counts of lists that are not narrowed but by a type: everybody who opens one of them asks for the same, of all documents there
 * are. Kept ready for a second, longer where counting takes longer. Lists of no more than are counted anyway are never kept.
 */
export class ReadyCounts {
  private readonly entries = new Map<string, Entry>();
  private readonly counting = new Map<string, Promise<void>>();

  constructor(private readonly transaction: Transaction) {}

  /** @returns null for queries of another kind, and until they were counted once */
  for(query: EngineQuery): Counts | null {
    const list = listOf(query);
    if (list === null) return null;
    const all = this.entry(query.audience, null);
    const narrowed = list.type === null ? all : this.entry(query.audience, list.type);
    if (!all || !narrowed || narrowed.counts.total <= MOST_RANKED) return null;
    return { total: narrowed.counts.total, tags: underType(all.counts.tags, narrowed.counts.tags) };
  }

  /** Counts in the background what a query was found to need. */
  prepare(query: EngineQuery): void {
    const list = listOf(query);
    if (list === null) return;
    for (const type of new Set([null, list.type])) this.count(query.audience, type);
  }

  /** After this process has changed what there is to count. */
  forget(): void {
    this.entries.clear();
  }

  private entry(audience: IndexAudience, type: RecordType | null): Entry | null {
    const entry = this.entries.get(keyOf(audience, type));
    if (!entry) return null;
    const now = Date.now();
    if (now > entry.goodUntil) this.count(audience, type);
    return now < entry.countedAt + Math.max(MOST_STALE_MS, entry.goodUntil - entry.countedAt) ? entry : null;
  }

  private count(audience: IndexAudience, type: RecordType | null): void {
    const key = keyOf(audience, type);
    if (this.counting.has(key)) return;
    const counting = this.read(audience, type)
      .then((entry) => void this.entries.set(key, entry))
      // Nobody waits for it: lists say "more than" until it works again.
      .catch(() => undefined)
      .finally(() => this.counting.delete(key));
    this.counting.set(key, counting);
  }

  private async read(audience: IndexAudience, type: RecordType | null): Promise<Entry> {
    const startedAt = Date.now();
    const rows = await this.transaction.query<{ total: number; tags: Record<string, number> }>(
      `with listed as materialized (
         select facets from search_documents
         where ${audience === 'public' ? 'for_public' : 'for_members'} and ($1::text is null or facets @> array[$1::text])
       )
       select (select count(*)::int from listed) as total,
         (select coalesce(json_object_agg(tag, count), '{}') from (
           select tag, count(*) as count from (select unnest(facets) as tag from listed) tags group by tag
         ) counted) as tags`,
      [type === null ? null : `type:${type}`],
    );
    const countedAt = Date.now();
    const goodFor = Math.max(LEAST_MS, SHARE_OF_TIME * (countedAt - startedAt));
    return { counts: rows[0]!, countedAt, goodUntil: countedAt + goodFor };
  }
}

/** Which list a query asks for, of all types or of one; null where it is more than a list. */
export function listOf({
  terms,
  filters,
  openOnly,
  listing,
  near,
}: EngineQuery): { type: RecordType | null } | null {
  const { type, ...others } = filters;
  const isNarrowed = Object.values(others).some((values) => values.length > 0);
  if (terms.length > 0 || type.length > 1 || isNarrowed || openOnly || listing !== null) return null;
  return near?.radiusKm == null ? { type: type[0] ?? null } : null;
}

/** Types are counted as if none was chosen; a value that none of the chosen type has shows 0. */
function underType(all: Counts['tags'], narrowed: Counts['tags']): Counts['tags'] {
  return Object.fromEntries(
    Object.entries(all).map(([tag, count]) => [tag, tag.startsWith('type:') ? count : (narrowed[tag] ?? 0)]),
  );
}

function keyOf(audience: IndexAudience, type: RecordType | null): string {
  return `${audience} ${type ?? ''}`;
}
