-- What was asked and not found, for the curator. Nothing tells who asked.
create table search_misses (
  day date not null,
  -- As typed, in lower case, one blank between words.
  words text collate "C" not null,
  count integer not null default 1,
  primary key (day, words)
);
