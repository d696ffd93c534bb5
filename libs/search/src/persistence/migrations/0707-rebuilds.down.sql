drop table search_rebuilds;
