-- One row per record and view of it; where members see no more than the public, one row serves both.
create table search_documents (
  type text not null,
  id text not null,
  for_public boolean not null,
  for_members boolean not null,
  -- The title folded: the last word of every order.
  sort_title text collate "C" not null,
  -- Folded names, for the lane that brings an exact name first.
  names text[] not null,
  -- Made by our own German analysis; '=word' is a word as written, 'word' the stem of any of its forms.
  terms tsvector not null,
  topics text[] not null,
  kinds text[] not null,
  listing text,
  open_for_cooperation boolean not null,
  state text,
  county text,
  size text,
  lat double precision,
  lon double precision,
  date timestamptz,
  primary key (type, id, for_public)
);
create index search_documents_terms on search_documents using gin (terms) with (fastupdate = off);
create index search_documents_names on search_documents using gin (names) with (fastupdate = off);

-- Every name from each of its words on, for suggestions by beginning.
create table search_names (
  type text not null,
  id text not null,
  for_public boolean not null,
  for_members boolean not null,
  form text collate "C" not null,
  weight real not null
);
create index search_names_form on search_names (form);
create index search_names_record on search_names (type, id);
