-- Rebuilds of the search index: how far each is, so that the next process goes on where one was killed.
create table search_rebuilds (
  id bigint generated always as identity primary key,
  engine text not null,
  -- What its documents are made from besides the records: analysis, topic tree, register. Only the same is gone on with.
  basis text not null,
  state text not null check (state in ('running', 'done', 'replaced')),
  started_at timestamptz not null default clock_timestamp(),
  continued_at timestamptz not null default clock_timestamp(),
  finished_at timestamptz,
  -- Records done, and how many there were in all.
  done integer not null default 0,
  total integer not null default 0,
  -- The last record that is done; null before the first.
  after_type text,
  after_id text
);
create unique index search_rebuilds_running on search_rebuilds (engine) where state = 'running';
create index search_rebuilds_finished on search_rebuilds (engine, finished_at);
