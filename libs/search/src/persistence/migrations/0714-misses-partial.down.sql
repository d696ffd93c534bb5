alter table search_misses drop column partial;
