import { decodeCursor } from '#platform';
import { z } from 'zod';
import type { EngineQuery } from '../../domain/search-engine.js';
import { FACETS } from '../../domain/search-query.js';
import { distanceExpression, radiusCondition } from './distance.js';
import { allBut, FACET_COLUMNS, facetConditions } from './filter-conditions.js';
import { queriesByWeight, toQuery } from './lexeme.js';
import { Parameters } from './parameters.js';

/** Ranking costs microseconds a document, and a word that matches everything is the cheapest attack. */
export const MOST_RANKED = 1_000;

/** Class D to A: running text, summary, topics, name. */
const CLASS_WEIGHTS = '{0.1, 0.3, 0.6, 1.0}';
/** Stands for "no distance known": after everything that has one. */
const FAR_AWAY = 1e9;

/** Two sort keys, ascending, then title, type and id. */
const CURSOR = z.tuple([z.number(), z.number(), z.string(), z.string(), z.string()]);

export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/**
 * Turns a query into the one statement that answers it. Finished, for "wlan" in one state:
 *
 *     with matched as materialized (
 *       select type, id, …, <name class> as name_class from search_documents
 *       where for_public and (terms @@ '(''=wlan'' | ''wlan'')' or names @> '{wlan}')
 *     ), chosen as (select * from matched where state = any('{08}')),
 *     candidates as (select * from chosen order by name_class desc limit 1000),
 *     keyed as (select *, -name_class as key1, -<rank> as key2 from candidates)
 *     select json_build_object('hits', …, 'total', …, 'facets', …) as answer
 */
export function translate(query: EngineQuery): Statement {
  const parameters = new Parameters();
  const required = requiredTerms(query);
  const distance = query.near ? distanceExpression(query.near, parameters) : 'null::float8';
  const conditions = facetConditions(query, parameters);
  const sql = `
    with matched as materialized (
      select type, id, sort_title, kinds, topics, state, county, size, date, terms,
             ${nameClass(query, parameters)} as name_class, ${distance} as distance
      from search_documents
      where ${baseConditions(query, required, distance, parameters).join(' and ')}
    ), chosen as (
      select * from matched where ${allBut(conditions, null)}
    ), candidates as (
      ${query.sort === 'relevance' ? `select * from chosen order by name_class desc limit ${MOST_RANKED}` : 'select * from chosen'}
    ), keyed as (
      select type, id, sort_title, distance, ${sortKeys(query, parameters)} from candidates
    ), page as (
      select * from keyed where ${afterCursor(query, parameters)}
      order by key1, key2, sort_title, type, id limit ${parameters.add(query.limit + 1)}
    )
    select json_build_object(
      'hits', (select coalesce(json_agg(page order by key1, key2, sort_title, type, id), '[]') from page),
      'total', (select count(*) from chosen),
      'facets', (select coalesce(json_agg(counted), '[]') from (${facetCounts(conditions)}) counted)
    ) as answer`;
  return { sql, values: parameters.values };
}

function requiredTerms({ terms }: EngineQuery) {
  return terms.filter(({ optional }) => !optional);
}

function baseConditions(
  query: EngineQuery,
  required: EngineQuery['terms'],
  distance: string,
  parameters: Parameters,
): string[] {
  const conditions = [query.audience === 'public' ? 'for_public' : 'for_members'];
  if (required.length > 0) {
    const must = parameters.add(toQuery(required));
    conditions.push(`(terms @@ ${must}::tsquery or names @> array[${parameters.add(query.name)}]::text[])`);
  }
  if (query.openOnly) conditions.push('open_for_cooperation');
  if (query.listing !== null) conditions.push(`listing = ${parameters.add(query.listing)}`);
  if (query.near) conditions.push(radiusCondition(query.near, distance, parameters));
  return conditions;
}

/** 3: called exactly so; 2: another of its names; 1: all words are in its names. An exact name always comes first (SEA-02). */
function nameClass(query: EngineQuery, parameters: Parameters): string {
  if (query.terms.length === 0) return '0';
  const name = `${parameters.add(query.name)}::text`;
  const inNames = `${parameters.add(toQuery(requiredTerms(query), 'A'))}::tsquery`;
  return `case when names[1] = ${name} then 3 when names @> array[${name}] then 2 when terms @@ ${inNames} then 1 else 0 end`;
}

function sortKeys(query: EngineQuery, parameters: Parameters): string {
  switch (query.sort) {
    case 'relevance':
      return `-name_class::float8 as key1, -(${rank(query, parameters)})::float8 as key2`;
    case 'distance':
      return `coalesce(distance, ${FAR_AWAY}) as key1, 0::float8 as key2`;
    case 'newest':
      return `-coalesce(extract(epoch from date), 0)::float8 as key1, 0::float8 as key2`;
    case 'title':
      return '0::float8 as key1, 0::float8 as key2';
  }
}

/** Each way a word may be written counts by its own weight: as typed, in another form, as a synonym. */
function rank({ terms }: EngineQuery, parameters: Parameters): string {
  const parts = [...queriesByWeight(terms)].map(
    ([weight, any]) => `${weight} * ts_rank('${CLASS_WEIGHTS}', terms, ${parameters.add(any)}::tsquery, 1)`,
  );
  return parts.length === 0 ? '0' : parts.join(' + ');
}

function afterCursor({ cursor }: EngineQuery, parameters: Parameters): string {
  if (cursor === null) return 'true';
  const [key1, key2, title, type, id] = decodeCursor(cursor, CURSOR).map((value) => parameters.add(value));
  return `(key1, key2, sort_title, type, id) > (${key1}::float8, ${key2}::float8, ${title}::text, ${type}::text, ${id}::text)`;
}

/** Values of all that matched, each counted under the filters of the other facets: so a value that would find nothing shows 0. */
function facetCounts(conditions: ReturnType<typeof facetConditions>): string {
  return FACETS.map((facet) => {
    const { column, isList } = FACET_COLUMNS[facet];
    const from = isList
      ? `matched cross join unnest(${column}) as value`
      : `matched cross join lateral (select ${column} as value) v`;
    return `select '${facet}' as facet, value, count(*) filter (where ${allBut(conditions, facet)}) as count
            from ${from} where value is not null group by value`;
  }).join(' union all ');
}
