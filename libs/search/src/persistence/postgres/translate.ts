import type { EngineQuery } from '../../domain/search-engine.js';
import { type Asked, askedBy } from './asked.js';
import { facetCounts } from './facet-counts.js';
import { foundSets } from './found-sets.js';
import { ORDER } from './keyset.js';
import { listedPage } from './listed-page.js';
import { BOUNDARY, rankedPage } from './ranked-page.js';

export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/**
 * Turns a query into the one statement that answers it. Finished, for "wlan" in one state:
 *
 *     with matched as materialized (select … from search_documents
 *       where for_public and (terms @@ 'wlan | -wlan' or names @> '{wlan}') limit 1001),
 *     chosen as materialized (those in the state; or, where `matched` is cut, 'wlan & !state:08' from the index, at most 1001),
 *     under_state as materialized (all of `matched`: what the facet of states is counted among),
 *     lanes as (called "wlan", lane 0; '^wlan', in a name, lane 1; `chosen`, lane 2),
 *     candidates as materialized (each row once, the first 1,000 by lane and by where they stand),
 *     keyed as (select …, <class of the name> as key1, -<rank> as key2 from candidates join search_documents on ctid = place),
 *     page as (select * from keyed order by key1, key2, sort_title, type, id limit 21)
 *     select json_build_object('hits', …, 'total', …, 'boundary', …, 'facets', …) as answer
 *
 * Where the counts are known already, only the page is asked for. The text depends on the shape of a query alone, never on a value: so it is planned once a connection.
 */
export function translate(query: EngineQuery, isCounted = true): Statement {
  const asked = askedBy(query);
  if (!isCounted) return uncounted(asked);
  const sets = [...foundSets(asked), ...(asked.isRanked ? rankedPage(asked) : listedPage(asked))];
  const sql = `with ${sets.join(',\n')}
    select json_build_object(
      'hits', (select coalesce(json_agg(page order by ${ORDER}), '[]') from page),
      'total', (select count(*) from chosen),
      'boundary', ${asked.isRanked ? BOUNDARY : 'null'},
      'facets', (select coalesce(json_object_agg(tag, count), '{}') from (${facetCounts(asked)}) counted)
    ) as answer`;
  return { sql, values: asked.parameters.values };
}

function uncounted(asked: Asked): Statement {
  const sql = `with ${listedPage(asked, false).join(',\n')}
    select json_build_object('hits', (select coalesce(json_agg(page order by ${ORDER}), '[]') from page)) as answer`;
  return { sql, values: asked.parameters.values };
}
