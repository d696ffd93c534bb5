drop index search_misses_words;
drop table search_misses_put_away;
