-- What an index can answer is in it: filters are lexemes beside the words, so that one look at one index finds the rows that have
-- both, and rows stay slim, because the words are kept apart from them.
alter table search_documents
  alter column terms set storage external,
  set (toast_tuple_target = 256),
  -- Seconds since 1970, negative so that all orders ascend; 0 where no date is known.
  add column newest double precision not null default 0;
update search_documents set newest = -extract(epoch from date) where date is not null;
alter table search_documents alter column newest drop default, drop column date;

-- Ten words of a document at a time cost a fifth of one by one. The list of what is pending is emptied by whoever writes, so that
-- searches do not meet it.
alter index search_documents_terms set (fastupdate = on);

-- The orders of lists, a page at a time.
create index search_documents_title on search_documents (sort_title, type, id);
create index search_documents_newest on search_documents (newest, sort_title, type, id);
create index search_documents_place on search_documents using gist (point(lon, lat)) where lat is not null;
