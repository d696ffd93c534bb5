import type { Facet } from '../../domain/search-query.js';
import { type Asked, rowConditions } from './asked.js';
import { filterOperands } from './filter-conditions.js';
import { type Lane, matchQuery } from './match-query.js';

/** Ranking and counting cost microseconds a document, and a word that matches everything is the cheapest attack. */
export const MOST_RANKED = 1_000;

/** Rows are slim: the words are kept apart from them, and read only to rank. */
export const SLIM =
  'ctid as place, type, id, sort_title, newest, names, kinds, topics, state, county, size, lat, lon, terms';

/** Whether a set holds more than are ranked and counted. */
export function isCut(set: 'matched' | 'chosen'): string {
  return `(select count(*) > ${MOST_RANKED} from ${set})`;
}

/** Rows of the index that match the words, or are called so, under the filters of some facets. */
export function find(asked: Asked, facets: readonly Facet[], lane: Lane = 'anywhere'): string {
  const { query, words, audience, distance, parameters } = asked;
  const operands = [...(words.length > 0 ? [matchQuery(words, lane)] : []), ...filterOperands(query, facets)];
  const where = [audience, ...(distance.condition === null ? [] : [distance.condition])];
  if (operands.length > 0) {
    const matches = `terms @@ ${parameters.add(operands.join(' & '))}::tsquery`;
    where.push(
      words.length > 0 && lane === 'anywhere' && query.name !== ''
        ? `(${matches} or ${[isNamedSo(asked), ...rowConditions(asked, facets)].join(' and ')})`
        : matches,
    );
  }
  return `select ${SLIM} from search_documents where ${where.join(' and ')}`;
}

export function isNamedSo({ query, parameters }: Asked): string {
  return `names @> array[${parameters.add(query.name)}]::text[]`;
}

/**
 * The sets that are counted, each at most one more than `MOST_RANKED`: `matched` by the words alone, `chosen` also by all filters,
 * and for each active facet what the others leave. They come out of `matched` unless that is cut; then the index is asked again,
 * so that filters narrow what there is and not what was cut.
 */
export function foundSets(asked: Asked): string[] {
  const { active } = asked;
  const sets = [`matched as materialized (${find(asked, [])} limit ${MOST_RANKED + 1})`];
  if (active.length === 0) return [...sets, 'chosen as (select * from matched)'];
  return [
    ...sets,
    `chosen as materialized (${narrow(asked, active)})`,
    ...active.map(
      (facet) =>
        `under_${facet} as materialized (${narrow(
          asked,
          active.filter((other) => other !== facet),
        )})`,
    ),
  ];
}

/** Among which set a facet is counted. */
export function setOf({ active }: Asked, facet: Facet): string {
  if (active.length === 0) return 'matched';
  return active.includes(facet) ? `under_${facet}` : 'chosen';
}

function narrow(asked: Asked, facets: readonly Facet[]): string {
  if (facets.length === 0) return 'select * from matched';
  const conditions = facets.map((facet) => asked.conditions.get(facet)!);
  return `select * from matched where not ${isCut('matched')} and ${conditions.join(' and ')}
    union all (${find(asked, facets)} and ${isCut('matched')} limit ${MOST_RANKED + 1})`;
}
