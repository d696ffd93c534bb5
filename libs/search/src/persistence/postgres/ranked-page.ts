import type { Asked } from './asked.js';
import { find, findNamed, isCut, MOST_RANKED } from './found-sets.js';
import { ORDER } from './keyset.js';
import { rankExpression } from './rank.js';

/** Lanes into the candidates, first come first: called exactly so, all words in names, matched. */
const [NAMED, TITLED, MATCHED] = [0, 1, 2];

/** The last candidate, where not all that match are among them. Written as JSON after it was found: not each of a thousand. */
export const BOUNDARY = `(select json_build_object('lane', lane, 'place', place) from (
    select lane, place from candidates where ${isCut('chosen')} order by lane desc, place desc limit 1
  ) farthest)`;

/** `candidates` and `page`: an exact name first (SEA-02), then names with all words; inside each by rank. */
export function rankedPage(asked: Asked): string[] {
  const { query, distance, position, parameters } = asked;
  const most = position.boundary === null ? MOST_RANKED : 2 * MOST_RANKED;
  const name = `${parameters.add(query.name)}::text`;
  return [
    `lanes as (
       (select place, ${NAMED} as lane from (${findNamed(asked, asked.active)}) named limit ${most})
       union all (select place, ${TITLED} from (${find(asked, asked.active, 'names')}) titled limit ${most})
       union all ${others(asked)}
     )`,
    `candidates as materialized (
       select place, min(lane) as lane from lanes where ${withinBoundary(asked)}
       group by place order by lane, place limit ${most}
     )`,
    `keyed as (
       select type, id, sort_title, ${distance.expression} as distance,
         (case when names[1] = ${name} then -3 when lane = ${NAMED} then -2 when lane = ${TITLED} then -1 else 0 end)::float8 as key1,
         -${rankExpression(query.terms, parameters)} as key2
       from candidates join search_documents on ctid = place
     )`,
    `page as (select * from keyed where ${position.after} order by ${ORDER} limit ${parameters.add(query.limit + 1)})`,
  ];
}

/** What matches: as many as are counted; on a later page of a set that was cut, all that the first page reached. */
function others(asked: Asked): string {
  const { boundary } = asked.position;
  if (boundary === null) return `select place, ${MATCHED} from chosen`;
  if (boundary.lane !== MATCHED) return `select place, ${MATCHED} from chosen where false`;
  const reached = `${find(asked, asked.active)} and ctid <= ${asked.parameters.add(boundary.place)}::tid`;
  return `select place, ${MATCHED} from (${reached}) reached`;
}

/**
 * A row that did not change since the first page stands where it stood, so that a later page has the same candidates; twice as many
 * are let in, lest what was put into gaps pushes others out.
 */
function withinBoundary({ position: { boundary }, parameters }: Asked): string {
  if (boundary === null) return 'true';
  const [lane, place] = [parameters.add(boundary.lane), parameters.add(boundary.place)];
  return `(lane < ${lane}::int or lane = ${lane}::int and place <= ${place}::tid)`;
}
