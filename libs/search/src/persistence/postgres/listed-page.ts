import type { Sort } from '../../domain/search-query.js';
import { type Asked, rowConditions } from './asked.js';
import { boxAround } from './distance.js';
import { isCut } from './found-sets.js';
import { LIST_KEYS, ORDER } from './keyset.js';
import { matchQuery } from './match-query.js';

/** The order in which an index has rows; by distance for those of which none is known. */
const INDEX_ORDER: Readonly<Record<Sort, string>> = {
  relevance: 'sort_title, type, id',
  title: 'sort_title, type, id',
  newest: 'newest, sort_title, type, id',
  distance: 'sort_title, type, id',
};

/**
 * `page` of an order that needs no rank: of what was counted, where that is all. Else an index has the order, and goes on until the
 * page is full: what matches that often is met soon.
 *
 * @param isCounted whether the set `chosen` is there; otherwise it is known to be cut
 */
export function listedPage(asked: Asked, isCounted = true): string[] {
  const { query, distance, position, parameters } = asked;
  const limit = parameters.add(query.limit + 1);
  const keys = `type, id, sort_title, ${distance.expression} as distance, ${LIST_KEYS[query.sort](distance.expression)}`;
  const few = isCounted ? [`select ${keys} from chosen where not ${isCut('chosen')}`] : [];
  const further = isCounted ? [isCut('chosen')] : [];
  const isByDistance = query.sort === 'distance' && query.near !== null;
  const many = isByDistance
    ? nearest(asked, keys, limit, further)
    : [`(${walk(asked, keys, limit, [...further, ...position.afterIn(INDEX_ORDER[query.sort])])})`];
  return [
    ...(isByDistance ? reach(asked, limit, further) : []),
    `keyed as (${[...few, ...many].join(' union all ')})`,
    `page as (select * from keyed where ${position.after} order by ${ORDER} limit ${limit})`,
  ];
}

/** Rows in the order of an index. @param further where the page begins among them */
function walk(asked: Asked, keys: string, limit: string, further: readonly string[]): string {
  const order = INDEX_ORDER[asked.query.sort];
  const conditions = [...conditionsOf(asked), ...further];
  return `select ${keys} from search_documents where ${conditions.join(' and ')} order by ${order} limit ${limit}`;
}

/** How far away the last of a page is at most: the index knows neighbours as the map shows them, not as the earth has them. */
function reach(asked: Asked, limit: string, further: readonly string[]): string[] {
  const { distance, position } = asked;
  const conditions = [
    ...conditionsOf(asked),
    ...further,
    'lat is not null',
    ...position.beyond(distance.expression),
  ];
  return [
    `neighbours as (
       select ${distance.expression} as km from search_documents where ${conditions.join(' and ')}
       order by point(lon, lat) <-> ${distance.centre} limit ${limit}
     )`,
    'reach as materialized (select max(km) as km, count(*) as count from neighbours)',
  ];
}

/** All within reach, then, where that is not enough for a page, those of which nobody knows where they are. */
function nearest(asked: Asked, keys: string, limit: string, further: readonly string[]): string[] {
  const { distance, position } = asked;
  const within = `point(lon, lat) <@ (select ${boxAround(distance, 'km')} from reach)`;
  const conditions = [
    ...conditionsOf(asked),
    ...further,
    'lat is not null',
    within,
    `${distance.expression} <= (select km from reach)`,
  ];
  const unknownAfter = position.afterUnknown(INDEX_ORDER.distance);
  const isShort = `(select count < ${limit} from reach)`;
  return [
    `(select ${keys} from search_documents where ${conditions.join(' and ')})`,
    `(${walk(asked, keys, limit, [...further, 'lat is null', isShort, ...unknownAfter])})`,
  ];
}

/** Of rows in the order of an index: the words are looked up in each, for the index of words has no order. */
function conditionsOf(asked: Asked): string[] {
  const { words, active, parameters } = asked;
  const matches =
    words.length === 0
      ? []
      : [`(terms @@ ${parameters.add(matchQuery(words, 'anywhere'))}::tsquery) is true`];
  return [...rowConditions(asked, active), ...matches];
}
