import { readDocuments, type Document } from './documents.js';
import { parseFilter } from './filter/parse.js';
import { badRequest, indexNotFound, Refusal } from './refusal.js';
import { searchFacet } from './search/facets.js';
import { multiSearch } from './search/multi.js';
import { readParameters } from './search/parameters.js';
import { find, search } from './search/search.js';
import { pick } from './search/show.js';
import { similar } from './search/similar.js';
import type { Indexes } from './indexes.js';
import { readSettings } from './settings.js';

export interface Request {
  readonly query: URLSearchParams;
  readonly uid: string;
  /** The last part of the address, such as a document's id. */
  readonly last: string;
  readonly body: string;
  readonly contentType: string | undefined;
  json(): Record<string, unknown>;
}

export interface Route {
  readonly method: string;
  readonly path: RegExp;
  /** What the key must allow; null for everybody. */
  readonly action: string | null;
  readonly status: number;
  answer(indexes: Indexes, request: Request): unknown;
}

const INDEX = '/indexes/(?<uid>[^/]+)';
const UID = /^[A-Za-z0-9_-]{1,512}$/;

export const ROUTES: readonly Route[] = [
  route('GET', '/health', null, 200, () => ({ status: 'available' })),
  route('GET', '/version', 'version', 200, ({ version }) => ({
    commitSha: '2ecfd54ca7f3dd1c76d304efce86c9b8af9f82aa',
    commitDate: new Date(0).toISOString(),
    pkgVersion: version,
  })),
  route('GET', '/stats', 'stats.get', 200, (indexes) => indexes.stats()),
  route('POST', '/keys', 'keys.create', 201, (indexes, { json }) => indexes.keys.create(json())),
  route('GET', '/keys', 'keys.get', 200, (indexes, { query }) => indexes.keys.list(...range(query))),
  route('GET', '/tasks', 'tasks.get', 200, (indexes, { query }) => indexes.tasks.list(query)),
  route('POST', '/tasks/cancel', 'tasks.cancel', 200, (indexes, { query }) => indexes.tasks.cancel(query)),
  route('GET', '/tasks/(?<last>\\d+)', 'tasks.get', 200, (indexes, { last }) =>
    indexes.tasks.get(Number(last)),
  ),
  route('GET', '/indexes', 'indexes.get', 200, (indexes, { query }) => indexes.list(...range(query))),
  route('POST', '/indexes', 'indexes.create', 202, (indexes, { json }) => {
    const { uid, primaryKey = null } = json() as { uid: string; primaryKey?: string };
    if (!UID.test(uid)) {
      throw badRequest(
        'invalid_index_uid',
        `Invalid value at \`.uid\`: \`${uid}\` is not a valid index uid. Index uid can be an integer or a string containing only alphanumeric characters, hyphens (-) and underscores (_), and can not be more than 512 bytes.`,
      );
    }
    const details = { primaryKey };
    return indexes.tasks.enqueue(
      'indexCreation',
      uid,
      details,
      () => (indexes.create(uid, primaryKey), details),
    );
  }),
  route('GET', INDEX, 'indexes.get', 200, (indexes, { uid }) => indexes.describe(indexes.index(uid))),
  route('DELETE', INDEX, 'indexes.delete', 202, (indexes, { uid }) =>
    indexes.tasks.enqueue('indexDeletion', uid, { deletedDocuments: 0 }, () => ({
      deletedDocuments: indexes.drop(uid),
    })),
  ),
  route('POST', '/swap-indexes', 'indexes.swap', 202, (indexes, { body }) => swap(indexes, JSON.parse(body))),
  route('GET', `${INDEX}/settings`, 'settings.get', 200, (indexes, { uid }) => indexes.index(uid).settings),
  route('PATCH', `${INDEX}/settings`, 'settings.update', 202, (indexes, { uid, json }) => {
    const change = readSettings(json());
    return indexes.tasks.enqueue(
      'settingsUpdate',
      uid,
      change,
      () => (indexes.indexFor(uid).change(change), change),
    );
  }),
  route('GET', `${INDEX}/stats`, 'stats.get', 200, (indexes, { uid }) =>
    indexes.index(uid).stats(indexes.tasks.isBusy(uid)),
  ),
  route('POST', `${INDEX}/documents`, 'documents.add', 202, (indexes, request) =>
    put(indexes, request, false),
  ),
  route('PUT', `${INDEX}/documents`, 'documents.add', 202, (indexes, request) => put(indexes, request, true)),
  route('POST', `${INDEX}/documents/fetch`, 'documents.get', 200, (indexes, { uid, json }) => {
    const { filter, limit = 20, offset = 0, fields } = json() as Fetch;
    const all = indexes.index(uid).matching(parseFilter(filter), 'invalid_document_filter');
    const results = all.slice(offset, offset + limit).map((document) => pick(document, fields));
    return { results, offset, limit, total: all.length };
  }),
  route('POST', `${INDEX}/documents/delete-batch`, 'documents.delete', 202, (indexes, { uid, body }) =>
    remove(indexes, uid, (JSON.parse(body) as unknown[]).map(String)),
  ),
  route('POST', `${INDEX}/documents/delete`, 'documents.delete', 202, (indexes, { uid, json }) => {
    const { filter } = json();
    const details = { providedIds: 0, deletedDocuments: 0, originalFilter: JSON.stringify(filter) };
    return indexes.tasks.enqueue('documentDeletion', uid, details, () => {
      const store = indexes.index(uid);
      const gone = store.matching(parseFilter(filter), 'invalid_document_filter');
      return { ...details, deletedDocuments: store.remove(gone.map((document) => store.idOf(document))) };
    });
  }),
  route('GET', `${INDEX}/documents/(?<last>[^/]+)`, 'documents.get', 200, (indexes, { uid, last }) => {
    const document = indexes.index(uid).get(last);
    if (!document) throw new Refusal(404, 'document_not_found', `Document \`${last}\` not found.`);
    return pick(document, undefined);
  }),
  route('DELETE', `${INDEX}/documents/(?<last>[^/]+)`, 'documents.delete', 202, (indexes, { uid, last }) =>
    remove(indexes, uid, [last]),
  ),
  route('POST', `${INDEX}/search`, 'search', 200, (indexes, { uid, json }) =>
    search(indexes.index(uid), readParameters(json())),
  ),
  route('POST', `${INDEX}/facet-search`, 'search', 200, (indexes, { uid, json }) => {
    const { facetName, facetQuery = null, ...rest } = json() as { facetName: string; facetQuery?: string };
    const store = indexes.index(uid);
    const { ranked } = find(store, readParameters(rest));
    return searchFacet(
      store,
      facetName,
      facetQuery,
      ranked.map(({ document }) => document),
    );
  }),
  route('POST', `${INDEX}/similar`, 'search', 200, (indexes, { uid, json }) =>
    similar(indexes.index(uid), json()),
  ),
  route('POST', '/multi-search', 'search', 200, (indexes, { json }) =>
    multiSearch(json(), (uid, where) => indexes.index(uid, where)),
  ),
];

interface Fetch {
  readonly filter?: unknown;
  readonly limit?: number;
  readonly offset?: number;
  readonly fields?: string[];
}

function route(
  method: string,
  path: string,
  action: string | null,
  status: number,
  answer: Route['answer'],
): Route {
  return { method, path: new RegExp(`^${path}$`), action, status, answer };
}

function range(query: URLSearchParams): [offset: number, limit: number] {
  return [Number(query.get('offset') ?? 0), Number(query.get('limit') ?? 20)];
}

function put(indexes: Indexes, { uid, query, body, contentType }: Request, isPartial: boolean) {
  const documents: readonly Document[] = readDocuments(body, contentType);
  const details = { receivedDocuments: documents.length, indexedDocuments: 0 };
  return indexes.tasks.enqueue('documentAdditionOrUpdate', uid, details, () => {
    indexes.indexFor(uid, query.get('primaryKey')).put(documents, isPartial);
    return { ...details, indexedDocuments: documents.length };
  });
}

function remove(indexes: Indexes, uid: string, ids: readonly string[]) {
  const details = { providedIds: ids.length, deletedDocuments: 0, originalFilter: null };
  return indexes.tasks.enqueue('documentDeletion', uid, details, () => ({
    ...details,
    deletedDocuments: indexes.index(uid).remove(ids),
  }));
}

function swap(indexes: Indexes, asked: { indexes: [string, string]; rename?: boolean }[]) {
  const uids = asked.flatMap(({ indexes }) => indexes);
  const twice = uids.find((uid, index) => uids.indexOf(uid) !== index);
  if (twice !== undefined) {
    throw badRequest(
      'invalid_swap_duplicate_index_found',
      `Indexes must be declared only once during a swap. \`${twice}\` was specified several times.`,
    );
  }
  const swaps = asked.map(({ indexes, rename = false }) => ({ indexes, rename }));
  return indexes.tasks.enqueue('indexSwap', null, { swaps }, () => {
    for (const { indexes: pair, rename } of swaps) {
      const missing = pair.filter((uid) => !indexes.has(uid));
      if (rename ? missing.includes(pair[0]) : missing.length > 0) throw indexNotFound(missing[0]!);
      indexes.swap(...pair);
    }
    return { swaps };
  });
}
