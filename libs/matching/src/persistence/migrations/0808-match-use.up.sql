-- What organisations did with what was proposed to them: counted by the day, per organisation, without any person, address or time.
create table match_use (
  -- Who asked.
  organisation_id uuid not null,
  -- What was proposed.
  target_type text not null check (target_type in ('organisation', 'initiative', 'listing')),
  target_id uuid not null,
  act text not null check (act in ('shown', 'opened', 'dismissed', 'introduced')),
  day date not null,
  -- Of the model that proposed it, so that an evaluation can replay what it would have done.
  model text not null,
  -- The best place on a list that day, from 1.
  place integer not null check (place > 0),
  times integer not null check (times > 0),
  primary key (organisation_id, target_type, target_id, act, day, model)
);
create index match_use_day on match_use (day);
create index match_use_dismissed on match_use (organisation_id, target_type) where act = 'dismissed';
