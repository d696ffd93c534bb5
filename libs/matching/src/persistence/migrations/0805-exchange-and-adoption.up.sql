-- What an organisation offers and seeks, where it stands towards initiatives, and whether it is open for cooperation.
alter table match_profiles
  add column listings jsonb not null default '[]',
  add column adoptions jsonb not null default '[]',
  add column open boolean not null default false;
create index match_profiles_adoptions on match_profiles using gin (adoptions jsonb_path_ops);
-- Profiles that were prepared before are prepared anew.
insert into outbox (event, subject)
  select distinct 'organisations.profile-changed', organisation_id::text from match_profiles;
