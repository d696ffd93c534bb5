-- What an index can answer is in it: filters are lexemes beside the words, so that one look at one index finds the rows that have
-- both, and rows stay slim, because the words are kept apart from them.
alter table search_documents
  alter column terms set storage external,
  set (toast_tuple_target = 256),
  -- Seconds since 1970, negative so that all orders ascend; 0 where no date is known.
  add column newest double precision not null default 0;
update search_documents set newest = -extract(epoch from date) where date is not null;
alter table search_documents alter column newest drop default, drop column date;

-- The orders of lists, a page at a time. Nobody walks through the copies of the other audience.
create index search_documents_public_title on search_documents (sort_title, type, id) where for_public;
create index search_documents_member_title on search_documents (sort_title, type, id) where for_members;
create index search_documents_public_newest
  on search_documents (newest, sort_title, type, id) where for_public;
create index search_documents_member_newest
  on search_documents (newest, sort_title, type, id) where for_members;
create index search_documents_place on search_documents using gist (point(lon, lat)) where lat is not null;
