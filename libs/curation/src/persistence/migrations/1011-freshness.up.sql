-- Who was asked whether their profile is still right and has not answered. A confirmation takes the row away.
create table freshness_questions (
  organisation_id uuid primary key,
  asked_at timestamptz not null,
  -- mails so far: the question and its reminders
  mails integer not null,
  -- nobody answered: shown as unconfirmed, and the curator's
  unconfirmed_since timestamptz
);
create index freshness_unconfirmed on freshness_questions (unconfirmed_since) where unconfirmed_since is not null;
