import type { PreparedProfile } from '../domain/match-profile.js';
import type { PeerFilter } from '../domain/peer-filter.js';

/** How many profiles are scored in full. */
export const MOST_CANDIDATES = 400;

/**
 * The statement for those with whom an organisation shares a topic, a field, a network, an event, a chain, a relation, its place, or its
 * kind and state; most shared first. Paused organisations and the one itself are no candidates. Half of a large network may share a
 * field, so what is counted for the order is written out thing by thing: an intersection of arrays takes four times as long.
 *
 * ```sql
 * select p.organisation_id as id from match_profiles p
 * where p.for_public and not p.paused and p.organisation_id <> $1::uuid
 *   and (p.organisation_id = any($2::uuid[]) or p.topics_and_parents && $3::text[] or p.place = $4)
 * order by (p.organisation_id = any($2::uuid[]))::int
 *   + (($3::text[])[1] = any(p.topics_and_parents))::int + (($3::text[])[2] = any(p.topics_and_parents))::int desc,
 *   hashtextextended(p.organisation_id::text, hashtextextended($1::text, 0))
 * limit 400
 * ```
 *
 * @param fields its topics and their parents
 * @param flag the column that says who may know a profile
 */
export function candidatesOf(
  profile: PreparedProfile,
  fields: readonly string[],
  flag: 'for_public' | 'for_members',
  { kinds, states, sizes, open }: PeerFilter,
): { readonly sql: string; readonly values: readonly unknown[] } {
  const values: unknown[] = [profile.organisationId];
  const value = (one: unknown) => `$${values.push(one)}`;
  const isRelated = `p.organisation_id = any(${value(profile.related.map(({ id }) => id))}::uuid[])`;
  const named = [
    { column: 'topics_and_parents', type: 'text', things: new Set(fields) },
    { column: 'networks', type: 'uuid', things: new Set(profile.networks) },
    { column: 'events', type: 'uuid', things: new Set(profile.events) },
  ].filter(({ things }) => things.size > 0);
  const lists = named.map(({ column, type, things }) => ({
    column,
    list: `${value([...things])}::${type}[]`,
    length: things.size,
  }));
  const shared = [isRelated, ...lists.map(({ column, list }) => `p.${column} && ${list}`)];
  const chains = profile.adoptions.map(({ initiative }) => JSON.stringify([{ initiative }]));
  if (chains.length > 0) shared.push(`p.adoptions @> any(${value(chains)}::jsonb[])`);
  if (profile.place !== null) shared.push(`p.place = ${value(profile.place)}`);
  const [kind] = profile.kinds;
  if (kind && profile.state) shared.push(`p.kinds[1] = ${value(kind)} and p.state = ${value(profile.state)}`);
  const narrowed = [
    kinds && `p.kinds && ${value(kinds)}::text[]`,
    states && `p.state = any(${value(states)}::text[])`,
    sizes && `p.size = any(${value(sizes)}::text[])`,
    open && 'p.open',
  ].filter((condition) => condition !== undefined && condition !== false);
  const counted = lists.flatMap(({ column, list, length }) =>
    Array.from({ length }, (_, at) => `((${list})[${at + 1}] = any(p.${column}))::int`),
  );
  // Among equals others for everyone who asks, and always the same.
  const tie = 'hashtextextended(p.organisation_id::text, hashtextextended($1::text, 0))';
  return {
    sql: `select p.organisation_id as id from match_profiles p
      where ${[`p.${flag}`, 'not p.paused', 'p.organisation_id <> $1::uuid', ...narrowed].join(' and ')}
        and (${shared.join(' or ')})
      order by ${[`(${isRelated})::int`, ...counted].join(' + ')} desc, ${tie} limit ${MOST_CANDIDATES}`,
    values,
  };
}
