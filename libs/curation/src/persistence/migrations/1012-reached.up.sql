alter table freshness_questions
  -- whether the organisation's own mailbox was asked, as nobody of its team could be
  add column is_mailbox_asked boolean not null default false,
  -- what the organisation belonged to when it was given up: curators of a part see that part
  add column scopes text[] not null default '{}';
