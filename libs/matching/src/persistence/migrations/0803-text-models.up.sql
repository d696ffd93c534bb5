-- What was learned of the network's texts, one model for each audience that knows other texts than the public.
create table text_models (
  id bigint generated always as identity primary key,
  version text not null,
  texts integer not null,
  -- Words, directions and how they belong together; see pack.ts.
  content bytea not null,
  -- Which words speak for which topics.
  topics bytea not null,
  learned_at timestamptz not null default clock_timestamp(),
  seconds double precision not null
);
-- The one that is served; where members see no more than the public, both have the same.
create table text_models_in_use (
  audience text primary key check (audience in ('public', 'member')),
  model_id bigint not null references text_models (id)
);
-- What a model knows of one text.
create table text_vectors (
  model_id bigint not null references text_models (id) on delete cascade,
  type text not null check (type in ('organisation', 'initiative', 'listing')),
  id uuid not null,
  content bytea not null,
  -- Its heaviest words that are not too common, by their number in the model: who shares one is a neighbour.
  words integer[] not null,
  primary key (model_id, type, id)
);
create index text_vectors_words on text_vectors using gin (words);
-- One row: how learning stands, and who is at it.
create table text_learning (
  one boolean primary key default true check (one),
  -- Texts that changed since the last time, and when the last of them did.
  changed integer not null default 0,
  changed_at timestamptz,
  -- Whether so many changed at once that candidates have to be prepared for all.
  candidates_stale boolean not null default false,
  -- A lease: another may take it when it is not renewed.
  holder uuid,
  renewed_at timestamptz,
  part text,
  done double precision,
  finished_at timestamptz
);
insert into text_learning (changed, changed_at) select 1, clock_timestamp() from match_profiles limit 1;
insert into text_learning default values on conflict do nothing;
