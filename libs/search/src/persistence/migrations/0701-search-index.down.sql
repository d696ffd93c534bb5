drop table search_names;
drop table search_documents;
