drop table search_words;
