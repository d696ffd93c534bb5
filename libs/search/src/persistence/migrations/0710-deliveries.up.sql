-- What a search engine outside of this database should hold of each record, and whether it was told: written in the transaction
-- that indexes the record, carried over after it.
create table search_deliveries (
  engine text not null,
  type text not null,
  id text not null,
  -- Of the record as it was read; an older one never takes the place of a newer one.
  version bigint not null,
  -- Documents as the engine takes them, none to remove the record; null once the engine has them.
  documents jsonb,
  -- How many documents of the record the engine holds.
  held smallint not null default 0,
  -- Whether they go into the serving index too, or only into the one that is being built.
  for_serving boolean not null,
  waiting_since timestamptz,
  -- Why the engine refused the documents; they are not sent again until the record changes.
  refusal text,
  primary key (engine, type, id)
);
create index search_deliveries_waiting on search_deliveries (engine, waiting_since)
  where documents is not null and refusal is null;

-- The rebuild whose index is being built beside the serving one. `swapping` is written before the two change places, so that what
-- is found after a kill is not taken for half a new index.
create table search_shadow_indexes (
  engine text primary key,
  run text not null,
  state text not null check (state in ('building', 'swapping'))
);
