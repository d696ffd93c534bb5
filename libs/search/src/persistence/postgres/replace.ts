const KEYS = `select k.type, k.id from jsonb_to_recordset($1::jsonb) as k(type text, id text)`;

/** Rows of documents and, apart, their vectors (`documentRow`, `vectorsOf`), put together. */
export function documentsGiven(rows: string, vectors: string): string {
  return `select type, id, for_public, for_members, sort_title, names, terms::tsvector, listing, open_for_cooperation, lat, lon,
      facets, newest
    from rows from (
      jsonb_to_recordset(${rows}::jsonb) as (type text, id text, for_public boolean, for_members boolean, sort_title text,
        names text[], facets text[], listing text, open_for_cooperation boolean, lat float8, lon float8, newest float8),
      unnest(${vectors}::text[])
    ) as row(type, id, for_public, for_members, sort_title, names, facets, listing, open_for_cooperation, lat, lon, newest, terms)`;
}

/** $1: the keys of records, $2 and $3: all rows they have from now on, and their vectors. What changes by it is noted for those who hold the index in memory. */
export const REPLACE_DOCUMENTS = `
  with given as materialized (${documentsGiven('$2', '$3')}),
  gone as (
    delete from search_documents d
    where (type, id) in (${KEYS})
      and not exists (select from given g where (g.type, g.id, g.for_public) = (d.type, d.id, d.for_public))
    returning d.type, d.id
  ),
  put as (
    insert into search_documents as held select * from given
    on conflict (type, id, for_public) do update set
      (for_members, sort_title, names, terms, facets, listing, open_for_cooperation, lat, lon, newest)
      = row (excluded.for_members, excluded.sort_title, excluded.names, excluded.terms, excluded.facets, excluded.listing,
        excluded.open_for_cooperation, excluded.lat, excluded.lon, excluded.newest)
    where held is distinct from excluded
    returning held.type, held.id
  )
  insert into search_changes (type, id) select type, id from gone union select type, id from put`;

/** Who did not look for so long takes in the whole index again. */
export const FORGET_CHANGES = `delete from search_changes where changed_at < now() - interval '1 hour'`;

const SAME_NAME = `(n.type, n.id, n.form) = (g.type, g.id, g.form) and n is not distinct from g`;

/** The same for the names under which records are suggested. */
export const REPLACE_NAMES = `
  with given as materialized (select * from jsonb_populate_recordset(null::search_names, $2::jsonb)),
  gone as (
    delete from search_names n
    where (type, id) in (${KEYS}) and not exists (select from given g where ${SAME_NAME})
  )
  insert into search_names
  select * from given g
  where not exists (select from search_names n where ${SAME_NAME})`;
