drop index search_documents_place;
drop index search_documents_newest;
drop index search_documents_title;
alter index search_documents_terms set (fastupdate = off);
alter table search_documents add column date timestamptz;
update search_documents set date = to_timestamp(-newest) where newest <> 0;
alter table search_documents
  drop column newest,
  alter column terms set storage extended,
  reset (toast_tuple_target);
