-- What somebody typed into a form of a profile and has not saved yet: one draft a person, profile and page of the form. Nobody else
-- reads it.
create table profile_drafts (
  account_id uuid not null,
  organisation_id uuid not null references organisations on delete cascade,
  concern text not null,
  -- of the profile, when the form was opened
  version integer not null,
  fields jsonb not null,
  saved_at timestamptz not null,
  primary key (account_id, organisation_id, concern)
);
create index profile_drafts_organisation on profile_drafts (organisation_id);
create index profile_drafts_age on profile_drafts (saved_at);
