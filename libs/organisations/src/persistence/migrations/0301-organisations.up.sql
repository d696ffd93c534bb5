create table organisations (
  id uuid primary key,
  slug text not null unique,
  name text not null,
  kinds text[] not null,
  names jsonb not null,
  ags text,
  seat text,
  area text[] not null,
  unit text,
  summary text,
  text text,
  topics text[] not null,
  identifiers jsonb not null,
  website text,
  links text[] not null,
  open_for_cooperation boolean not null,
  paused boolean not null,
  status text not null check (status in ('active', 'withdrawn', 'merged')),
  merged_into text,
  former_slugs text[] not null,
  lat double precision,
  lon double precision,
  visibility jsonb not null,
  provenance jsonb not null,
  seen text,
  added jsonb,
  claimed boolean not null default false,
  version integer not null default 1,
  confirmed_at timestamptz
);

-- One active organisation per municipality (DIR-03).
create unique index organisations_municipality on organisations (ags)
  where status = 'active' and kinds[1] = 'municipality' and ags is not null;
create index organisations_former_slugs on organisations using gin (former_slugs);

-- Topics that follow from an organisation's initiatives and listings; those it names itself stand in its row.
create table derived_topics (
  organisation_id uuid not null references organisations on delete cascade,
  topic text not null,
  origin text not null check (origin in ('initiative', 'listing')),
  origin_id uuid not null,
  position integer not null,
  visibility text not null check (visibility in ('public', 'members', 'own')),
  primary key (organisation_id, topic, origin, origin_id)
);
create index derived_topics_origin on derived_topics (origin, origin_id);
