import type { Facet } from '../../domain/search-query.js';
import { type Asked, rowConditions } from './asked.js';
import { filterOperands } from './filter-conditions.js';
import { type Lane, matchQuery, wantedIn } from './match-query.js';

/** Ranking and counting cost microseconds a document, and a word that matches everything is the cheapest attack. */
export const MOST_RANKED = 1_000;

/** What is needed of a row to count it, and to find it again in the same statement. */
const COUNTED = 'ctid as place, facets';
/** The same and what lists are sorted by. */
const LISTED = `${COUNTED}, type, id, sort_title, newest, lat, lon`;

/** Whether a set holds more than are ranked and counted. */
export function isCut(set: 'matched' | 'chosen'): string {
  return `(select count(*) > ${MOST_RANKED} from ${set})`;
}

/** Rows of the index that match the words under the filters of some facets. */
export function find(asked: Asked, facets: readonly Facet[], lane: Lane = 'anywhere'): string {
  const { query, words, audience, distance, parameters } = asked;
  const operands = [...wordOperands(words, lane), ...filterOperands(query, facets)];
  const conditions = [
    audience,
    ...(distance.condition === null ? [] : [distance.condition]),
    ...(operands.length === 0 ? [] : [`terms @@ ${parameters.add(operands.join(' & '))}::tsquery`]),
  ];
  return `select ${columnsOf(asked)} from search_documents where ${conditions.join(' and ')}`;
}

/** Words of names have no places: what must stand next to each other has to do so in the whole record. */
function wordOperands(words: Asked['words'], lane: Lane): string[] {
  if (words.length === 0) return [];
  const areApart = !words.some((word) => wantedIn(word, 'anywhere').some(({ adjacent }) => adjacent));
  const lanes: Lane[] = lane === 'anywhere' || areApart ? [lane] : ['anywhere', lane];
  return lanes.map((one) => matchQuery(words, one));
}

/** Rows that are called exactly so, under the filters of some facets. */
export function findNamed(asked: Asked, facets: readonly Facet[]): string {
  const isNamedSo = `names @> array[${asked.parameters.add(asked.query.name)}]::text[]`;
  const conditions = [isNamedSo, ...rowConditions(asked, facets)];
  return `select ${columnsOf(asked)} from search_documents where ${conditions.join(' and ')}`;
}

/**
 * The sets that are counted, each at most one more than `MOST_RANKED`: `matched` by the words alone, `chosen` also by all filters,
 * and for each active facet what the others leave. They come out of `matched` unless that is cut; then the index is asked again,
 * so that filters narrow what there is and not what was cut.
 */
export function foundSets(asked: Asked): string[] {
  const { active } = asked;
  const sets = [`matched as materialized (${cutSet(asked, [])})`];
  if (active.length === 0) return [...sets, 'chosen as (select * from matched)'];
  const under = active.map((facet) => {
    const others = active.filter((other) => other !== facet);
    return `under_${facet} as materialized (${narrow(asked, others)})`;
  });
  return [...sets, `chosen as materialized (${narrow(asked, active)})`, ...under];
}

function columnsOf({ isRanked }: Asked): string {
  return isRanked ? COUNTED : LISTED;
}

/** What is called so without having the words is among them too; it is asked for apart, for the index knows only one at a time. */
function cutSet(asked: Asked, facets: readonly Facet[], condition = 'true'): string {
  const { words, query, parameters } = asked;
  const found = `(${find(asked, facets)} and ${condition} limit ${MOST_RANKED + 1})`;
  if (words.length === 0 || query.name === '') return found;
  const isMatched = `terms @@ ${parameters.add(matchQuery(words, 'anywhere'))}::tsquery`;
  return `${found} union all (${findNamed(asked, facets)} and not ${isMatched} and ${condition} limit ${MOST_RANKED})`;
}

function narrow(asked: Asked, facets: readonly Facet[]): string {
  if (facets.length === 0) return 'select * from matched';
  const conditions = facets.map((facet) => asked.conditions.get(facet)!);
  return `select * from matched where not ${isCut('matched')} and ${conditions.join(' and ')}
    union all ${cutSet(asked, facets, isCut('matched'))}`;
}
