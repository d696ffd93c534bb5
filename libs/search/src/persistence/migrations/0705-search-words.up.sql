-- The words of all documents as people write them, for correcting and completing what is typed. They can be made again at any time.
create table search_words (
  -- In lower case, umlauts kept.
  word text collate "C" not null,
  -- Words of what everybody may see; else of what only members may see beyond that.
  for_public boolean not null,
  display text not null,
  forms text[] not null,
  parts text[] not null,
  -- How many documents have it, about; nobody waits for an exact count. 0: it is gone.
  documents integer not null,
  -- The transaction that wrote it, for processes that hold the words in memory and ask for what is new.
  changed xid8 not null default pg_current_xact_id(),
  primary key (word, for_public)
);
create index search_words_changed on search_words (changed);
create index search_words_gone on search_words (word) where documents = 0;
