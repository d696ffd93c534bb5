create table listings (
  id uuid primary key,
  -- In byte order, so that an export has the same order everywhere.
  slug text collate "C" not null unique,
  organisation_id uuid not null references organisations,
  kind text not null check (kind in ('offer', 'need')),
  topics text[] not null,
  text text not null,
  -- The last day on which it holds; may be partial: 2027, 2027-03 or 2027-03-31.
  expires text,
  fulfilled boolean not null,
  listed_at timestamptz not null,
  provenance jsonb not null,
  -- Whether the organisation was active when this was last looked at.
  shown boolean not null,
  -- Whether the topics are, as last told, topics of the organisation.
  derives boolean not null,
  version integer not null default 1
);
create index listings_organisation on listings (organisation_id);
create index listings_topics on listings using gin (topics);
create index listings_newest on listings (listed_at desc, slug);
-- What may expire: few rows, looked through often.
create index listings_expires on listings (expires) where derives and expires is not null;
