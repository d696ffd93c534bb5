import type { IndexAudience } from '../../domain/index-audience.js';
import type { Statement } from './translate.js';

/** Of names that weigh the same and begin so: among the first of them in the order of names, the shortest are taken. */
const OF_EACH_WEIGHT = 60;

/**
 * Names that begin so, heaviest first, then shortest; each record once. There are some twenty weights: the index is asked for the
 * first names of each, so that a beginning that thousands share costs no more than another.
 */
export function suggestStatement(beginning: string, audience: IndexAudience, limit: number): Statement {
  const isSeen = audience === 'public' ? 'for_public' : 'for_members';
  const sql = `with recursive weights as (
      select max(weight) as weight from search_names
      union all
      select (select max(n.weight) from search_names n where n.weight < w.weight) from weights w where w.weight is not null
    )
    select type, id, weight, form from (
      select distinct on (type, id) found.* from weights w cross join lateral (
        select type, id, weight, form from search_names n
        where n.weight = w.weight and n.form >= $1 and n.form < $1 || chr(1114111) and ${isSeen}
        order by n.form limit ${OF_EACH_WEIGHT}
      ) found
      order by type, id, weight desc, length(form), form
    ) named order by weight desc, length(form), form, id limit $2`;
  return { sql, values: [beginning, limit] };
}
