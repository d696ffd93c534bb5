-- States, government regions, counties and municipalities; the length of the key says which.
create table places (
  ags text primary key check (ags ~ '^([0-9]{2}|[0-9]{3}|[0-9]{5}|[0-9]{8})$'),
  ars text,
  name text not null,
  official_name text,
  type text not null,
  population integer check (population >= 0),
  population_date date,
  lat double precision,
  lon double precision,
  nuts3 text,
  status text not null check (status in ('active', 'vanished')),
  vanished_on date
);

-- One row: which register is loaded.
create table register_state (
  id boolean primary key default true check (id),
  source text not null check (source in ('shipped', 'official')),
  shipped_version integer,
  date date not null,
  sources jsonb not null,
  loaded_at timestamptz not null
);

-- What imports of the official register changed, for a curator.
create table place_changes (
  id bigint generated always as identity primary key,
  ags text not null,
  kind text not null check (kind in ('new', 'renamed', 'retyped', 'vanished', 'returned')),
  changed_on date not null,
  before jsonb,
  after jsonb,
  namesake text
);
