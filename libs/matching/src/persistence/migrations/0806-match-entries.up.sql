-- What matching knows of initiatives, offers and needs; where members see no more than the public, one row serves both.
create table match_entries (
  type text not null check (type in ('initiative', 'listing')),
  id uuid not null,
  for_public boolean not null,
  for_members boolean not null,
  -- Of an initiative its lead.
  organisation_id uuid not null,
  -- Of a listing: offer or need.
  side text check (side in ('offer', 'need')),
  topics text[] not null,
  -- Topics and their parents: what is about a sibling topic is a candidate too.
  topics_and_parents text[] not null,
  texts text[] not null,
  written_at timestamptz not null default clock_timestamp(),
  primary key (type, id, for_public)
);
create index match_entries_topics on match_entries using gin (topics_and_parents);
create index match_entries_newest on match_entries (type, side, written_at desc, id);
create index match_entries_organisation on match_entries (organisation_id);
-- What was there before is prepared now.
insert into outbox (event, subject) select 'initiatives.initiative-changed', id::text from initiatives;
insert into outbox (event, subject) select 'listings.listing-changed', id::text from listings;
