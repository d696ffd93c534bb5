-- Filters are lexemes of the index beside the words, so that one look at one index finds the rows that have both. The words stand in
-- the row itself, uncompressed, up to the 8 kB of a page: to unpack them takes longer than to rank by them.
alter table search_documents
  alter column terms set storage external,
  set (toast_tuple_target = 8160),
  -- `state:08`, `topic:wlan`: what facets count.
  add column facets text[] not null default '{}',
  -- Seconds since 1970, negative so that all orders ascend; 0 where no date is known.
  add column newest double precision not null default 0;
update search_documents set
  newest = coalesce(-extract(epoch from date), 0),
  facets = array['type:' || type]
    || array(select 'kind:' || kind from unnest(kinds) as kind)
    || array(select 'topic:' || topic from unnest(topics) as topic)
    || array_remove(array['state:' || state, 'county:' || county, 'size:' || size], null);
alter table search_documents
  alter column facets drop default,
  alter column newest drop default,
  drop column date,
  drop column kinds,
  drop column topics,
  drop column state,
  drop column county,
  drop column size;

-- A list of what is pending, emptied by whoever writes so that searches do not meet it, gathers the words of many documents: a fifth
-- of the work of word by word.
alter index search_documents_terms set (fastupdate = on);

-- The orders of lists, a page at a time.
create index search_documents_title on search_documents (sort_title, type, id);
create index search_documents_newest on search_documents (newest, sort_title, type, id);
create index search_documents_place on search_documents using gist (point(lon, lat)) where lat is not null;
