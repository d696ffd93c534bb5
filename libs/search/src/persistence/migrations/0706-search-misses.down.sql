drop table search_misses;
