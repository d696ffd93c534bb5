create table topics (
  slug text primary key,
  labels jsonb not null,
  synonyms text[] not null,
  acronyms text[] not null,
  -- Deferred: a batch may bring a topic before the one above it.
  broader text references topics deferrable initially deferred check (broader <> slug),
  related text[] not null,
  status text not null check (status in ('active', 'proposed')),
  source text not null check (source in ('shipped', 'curator', 'import', 'mention')),
  source_name text,
  version integer not null default 1,
  updated_at timestamptz not null default now()
);
create index topics_broader on topics (broader);

-- Which versions of the shipped tree this database has taken in; the newest one says whether there is anything to do.
create table topic_tree_loads (
  version text primary key,
  loaded_at timestamptz not null default now()
);
