import type { Sort } from '../../domain/search-query.js';
import { type Asked, rowConditions } from './asked.js';
import { find, isCut, SLIM } from './found-sets.js';
import { LIST_KEYS, ORDER } from './keyset.js';

/** The order in which an index has rows, for sorts that have one. */
const INDEX_ORDER: Readonly<Partial<Record<Sort, string>>> = {
  relevance: 'sort_title, type, id',
  title: 'sort_title, type, id',
  newest: 'newest, sort_title, type, id',
};

/**
 * `page` of an order that needs no rank: of what was counted, where that is all. Else of everything: without words in the order of
 * an index, as many rows as the page holds; with words or by distance all that match are put in order, which rows are slim enough for.
 */
export function listedPage(asked: Asked): string[] {
  const { query, distance, position, parameters } = asked;
  const limit = parameters.add(query.limit + 1);
  const keys = `type, id, sort_title, ${distance.expression} as distance, ${LIST_KEYS[query.sort](distance.expression)}`;
  const few = `select ${keys} from chosen where not ${isCut('chosen')}`;
  const many = `select ${keys} from (${everything(asked, limit)}) everything`;
  return [
    `keyed as (${few} union all ${many})`,
    `page as (select * from keyed where ${position.after} order by ${ORDER} limit ${limit})`,
  ];
}

function everything(asked: Asked, limit: string): string {
  const { query, words, active, position } = asked;
  const order = INDEX_ORDER[query.sort];
  if (words.length > 0 || order === undefined) return `${find(asked, active)} and ${isCut('chosen')}`;
  const conditions = [...rowConditions(asked, active), ...position.afterIn(order), isCut('chosen')];
  return `select ${SLIM} from search_documents where ${conditions.join(' and ')} order by ${order} limit ${limit}`;
}
