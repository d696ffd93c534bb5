drop table search_changes;
