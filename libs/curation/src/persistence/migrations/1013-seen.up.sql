-- How often profiles were found and opened, by the month. Holds nobody: no account, no address, no time.
create table profile_finds (
  organisation_id uuid not null,
  month date not null,
  -- what was looked for; '' counts the lists themselves
  word text not null,
  times integer not null check (times > 0),
  primary key (organisation_id, month, word)
);
create index profile_finds_month on profile_finds (month);

create table profile_visits (
  organisation_id uuid not null,
  month date not null,
  -- main kind of the organisation of whoever looked; '' for visitors
  kind text not null,
  times integer not null check (times > 0),
  primary key (organisation_id, month, kind)
);
create index profile_visits_month on profile_visits (month);
