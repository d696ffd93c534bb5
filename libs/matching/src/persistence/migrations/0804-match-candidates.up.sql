-- With whom it is worth comparing an organisation, prepared so that a list needs no search over all: made anew with what is learned,
-- and kept up to date for whoever changes in between. Members have the public ones where they have none of their own.
create table match_candidates (
  organisation_id uuid not null,
  audience text not null check (audience in ('public', 'member')),
  ids uuid[] not null,
  primary key (organisation_id, audience)
);
