-- What matching knows of an organisation; where members see no more than the public, one row serves both.
create table match_profiles (
  organisation_id uuid not null,
  for_public boolean not null,
  for_members boolean not null,
  kinds text[] not null,
  topics text[] not null,
  -- Topics and their parents: who works on a sibling topic is a candidate too.
  topics_and_parents text[] not null,
  place text,
  state text,
  size text,
  population integer,
  lat double precision,
  lon double precision,
  networks uuid[] not null,
  related jsonb not null,
  events uuid[] not null,
  -- Paused organisations see peers but are proposed to nobody.
  paused boolean not null,
  written_at timestamptz not null default clock_timestamp(),
  primary key (organisation_id, for_public)
);
create index match_profiles_topics on match_profiles using gin (topics_and_parents);
create index match_profiles_networks on match_profiles using gin (networks);
create index match_profiles_events on match_profiles using gin (events);
create index match_profiles_kind on match_profiles ((kinds[1]), state);
create index match_profiles_place on match_profiles (place);
create index match_profiles_written on match_profiles (written_at);
