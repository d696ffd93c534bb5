import type { Meilisearch } from 'meilisearch';
import type { EngineQuery } from '../../../domain/search-engine.js';
import type { Keys } from './cursor.js';
import { comparePlaced, FAR_AWAY, type Placed, placed, type RawHit } from './found.js';
import { allFilters, behind } from './listed.js';

/** Places within a metre of each other come in any order; and our earth has a radius 9 m larger than the server's. */
const METRES_UNSURE = 2;
const SHARE_UNSURE = 1e-5;
const WINDOW = 200;
/** Towns have hundreds of records at one place; beyond this many the rest of them waits for a narrower search. */
const MOST_WINDOWS = 25;

/** A page by distance, what has no place last. Distances are measured here, so that every engine orders by the same ones. */
export async function nearestHits(
  client: Meilisearch,
  indexUid: string,
  query: EngineQuery,
  after: Keys | null,
): Promise<Placed[]> {
  const wanted = query.limit + 1;
  const located =
    after && after.key1 >= FAR_AWAY ? [] : await locatedHits(client.index(indexUid), query, after, wanted);
  if (located.length >= wanted) return located.slice(0, wanted);
  const rest = await client.index(indexUid).search<RawHit>(null, {
    attributesToRetrieve: ['o'],
    limit: wanted - located.length,
    sort: ['o:asc'],
    filter: [
      ...allFilters(query),
      'located = false',
      ...(after && after.key1 >= FAR_AWAY ? [behind(query, after)] : []),
    ],
  });
  return [...located, ...rest.hits.map((hit) => placed(hit, FAR_AWAY, 0, null))];
}

async function locatedHits(
  index: ReturnType<Meilisearch['index']>,
  query: EngineQuery,
  after: Keys | null,
  wanted: number,
): Promise<Placed[]> {
  const { lat, lon } = query.near!;
  const passed = after ? after.key1 * 1_000 * (1 - SHARE_UNSURE) - METRES_UNSURE : 0;
  const filter = [
    ...allFilters(query),
    'located = true',
    ...(passed > 0 ? [`NOT _geoRadius(${lat}, ${lon}, ${passed})`] : []),
  ];
  const last = after ? { ...after, o: '', distanceKm: null } : null;
  let found: Placed[] = [];
  for (let window = 0; window < MOST_WINDOWS; window += 1) {
    const { hits } = await index.search<RawHit>(null, {
      ...{ attributesToRetrieve: ['o', '_geo'], limit: WINDOW, offset: window * WINDOW, filter },
      sort: [`_geoPoint(${lat}, ${lon}):asc`, 'o:asc'],
    });
    const measured = hits.map((hit) => withDistance(placed(hit, 0, 0, query.near)));
    found = [...found, ...measured.filter((one) => !last || isBehind(one, last))].sort(comparePlaced);
    if (hits.length < WINDOW || isSettled(found, measured, wanted)) break;
  }
  return found;
}

function withDistance(one: Placed): Placed {
  return { ...one, key1: one.distanceKm ?? FAR_AWAY };
}

function isBehind(one: Placed, last: Keys): boolean {
  if (one.key1 !== last.key1) return one.key1 > last.key1;
  return compareNames(one, last) > 0;
}

function compareNames(a: Keys, b: Keys): number {
  for (const name of ['title', 'type', 'id'] as const) {
    const order = Buffer.compare(Buffer.from(a[name]), Buffer.from(b[name]));
    if (order !== 0) return order;
  }
  return 0;
}

/** Whether nothing that comes later can stand before the last one wanted. */
function isSettled(found: readonly Placed[], window: readonly Placed[], wanted: number): boolean {
  const last = found[wanted - 1];
  const farthest = window.at(-1);
  return !!last && !!farthest && farthest.key1 * (1 - SHARE_UNSURE) - METRES_UNSURE / 1_000 > last.key1;
}
