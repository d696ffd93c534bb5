import { type EngineAnswer, type EngineQuery, FACETS, NO_FILTERS, type SearchEngine } from '#search';

const PAGES = 3;
/** Postgres looks at no more. */
const MOST_COUNTED = 1_000;
/** How far ranks may be apart, as a share: memory has a code for what a word says that stands in many places. */
const APART = 2e-3;

/** A row with what it is sorted by. */
interface Placed {
  readonly row: string;
  readonly keys: readonly number[];
}

/** What comparing one question came to. */
export interface Comparison {
  /** As sentences; none where both answer alike. */
  readonly differences: readonly string[];
  /** Whether Postgres did not look at all that matches, so that only parts can be compared. */
  readonly isCut: boolean;
  readonly pages: number;
}

/** Asks both the same, page by page, and says where the one that holds the index answers otherwise. */
export async function compare(
  held: SearchEngine,
  postgres: SearchEngine,
  query: EngineQuery,
): Promise<Comparison> {
  const differences: string[] = [];
  let [ours, theirs]: [string | null, string | null] = [null, null];
  for (let page = 1; ; page += 1) {
    const [one, other]: [EngineAnswer, EngineAnswer] = await Promise.all([
      held.search({ ...query, cursor: ours }),
      postgres.search({ ...query, cursor: theirs }),
    ]);
    if (!other.total.exact) return { differences: whereCut(one, other), isCut: true, pages: page };
    differences.push(...between(one, other), ...(await inFacets(one, other, query, postgres)));
    if (rowsOf(one) !== rowsOf(other))
      differences.push(...(await outOfOrder(held, postgres, { ...query, limit: page * query.limit })));
    if (one.next === null || other.next === null || page === PAGES || differences.length > 0)
      return { differences, isCut: false, pages: page };
    [ours, theirs] = [one.next, other.next];
  }
}

/** Nothing that was counted is lost, and all of it is counted. */
function whereCut(one: EngineAnswer, other: EngineAnswer): string[] {
  return [
    ...(one.total.exact ? [] : ['not counted to the end']),
    ...(one.total.count >= other.total.count ? [] : [`${one.total.count} of ${other.total.count} or more`]),
  ];
}

function between(one: EngineAnswer, other: EngineAnswer): string[] {
  const differences: string[] = [];
  const [total, totalOther] = [JSON.stringify(one.total), JSON.stringify(other.total)];
  if (total !== totalOther) differences.push(`total ${total} instead of ${totalOther}`);
  const far = new Map(other.hits.map(({ type, id, distanceKm }) => [`${type} ${id}`, distanceKm]));
  for (const { type, id, distanceKm } of one.hits) {
    const known = far.get(`${type} ${id}`);
    if (known !== undefined && isApart([distanceKm ?? -1], [known ?? -1]))
      differences.push(`${distanceKm} km to ${id} instead of ${known}`);
  }
  if ((one.next === null) !== (other.next === null)) differences.push(`next page ${one.next}`);
  return differences;
}

/** Counts that are not the same; where more match without the filters than Postgres looks at, its own are lower bounds. */
async function inFacets(
  { facets }: EngineAnswer,
  other: EngineAnswer,
  query: EngineQuery,
  postgres: SearchEngine,
): Promise<string[]> {
  const [text, textOther] = [JSON.stringify(facets), JSON.stringify(other.facets)];
  if (text === textOther) return [];
  const { total } = await postgres.search({ ...query, filters: NO_FILTERS, cursor: null });
  const lacking = FACETS.flatMap((facet) =>
    other.facets[facet].filter(({ value, count }) => {
      const ours = facets[facet].find((one) => one.value === value);
      return !ours || ours.count < count;
    }),
  );
  return total.count < MOST_COUNTED || lacking.length > 0 ? [`facets ${text} instead of ${textOther}`] : [];
}

/** Rows that stand in another place, unless those in between are as good. */
async function outOfOrder(held: SearchEngine, postgres: SearchEngine, query: EngineQuery): Promise<string[]> {
  const [ours, theirs] = [await placed(held, query), await placed(postgres, query)];
  return ours.flatMap(({ row, keys }, at) => {
    const there = theirs[at];
    if (!there || isApart(keys, there.keys))
      return [`at ${at}: ${row} (${keys}) instead of ${there?.row} (${there?.keys})`];
    const same = theirs.find((one) => one.row === row);
    return same && isApart(keys, same.keys) ? [`${row} has ${keys} instead of ${same.keys}`] : [];
  });
}

/** The first rows, each as the end of a page of its own: its cursor tells its keys. The very last has none. */
async function placed(engine: SearchEngine, query: EngineQuery): Promise<Placed[]> {
  const rows: Placed[] = [];
  for (let limit = 1; limit <= query.limit; limit += 1) {
    const { hits, next } = await engine.search({ ...query, limit, cursor: null });
    if (next === null) break;
    const { type, id } = hits.at(-1)!;
    const keys = JSON.parse(Buffer.from(next, 'base64url').toString('utf8')) as number[];
    rows.push({ row: `${type} ${id}`, keys: keys.slice(0, 2) });
  }
  return rows;
}

function rowsOf({ hits }: EngineAnswer): string {
  return hits.map(({ type, id }) => `${type} ${id}`).join(', ');
}

function isApart(one: readonly number[], other: readonly number[]): boolean {
  return one.some((key, at) => Math.abs(key - other[at]!) > APART * Math.max(Math.abs(key), 1e-9));
}
