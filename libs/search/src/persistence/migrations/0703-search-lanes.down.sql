drop index search_documents_place;
drop index search_documents_newest;
drop index search_documents_title;
alter index search_documents_terms set (fastupdate = off);
alter table search_documents
  add column topics text[] not null default '{}',
  add column kinds text[] not null default '{}',
  add column state text,
  add column county text,
  add column size text,
  add column date timestamptz;
update search_documents set
  topics = array(select substr(facet, 7) from unnest(facets) as facet where starts_with(facet, 'topic:')),
  kinds = array(select substr(facet, 6) from unnest(facets) as facet where starts_with(facet, 'kind:')),
  state = (select substr(facet, 7) from unnest(facets) as facet where starts_with(facet, 'state:')),
  county = (select substr(facet, 8) from unnest(facets) as facet where starts_with(facet, 'county:')),
  size = (select substr(facet, 6) from unnest(facets) as facet where starts_with(facet, 'size:')),
  date = case when newest <> 0 then to_timestamp(-newest) end;
alter table search_documents
  alter column topics drop default,
  alter column kinds drop default,
  drop column newest,
  drop column facets,
  alter column terms set storage extended,
  reset (toast_tuple_target);
