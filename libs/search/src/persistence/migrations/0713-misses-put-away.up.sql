-- Words that a curator has done with: they are not noted again.
create table search_misses_put_away (
  words text collate "C" not null primary key,
  day date not null
);
create index search_misses_words on search_misses (words);
