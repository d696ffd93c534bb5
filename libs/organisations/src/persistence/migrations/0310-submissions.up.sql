-- Organisations that somebody wants to add. They stand apart until a curator approves: nothing that reads organisations can show them.
create table submissions (
  id uuid primary key,
  account_id uuid not null,
  profile jsonb not null,
  note text,
  -- organisations that it may be the same as, as the submitter was told
  likely uuid[] not null,
  -- whose part of the directory it was when it was handed in: state:08, topic:lorawan
  scopes text[] not null,
  state text not null check (state in ('open', 'approved', 'rejected', 'withdrawn')),
  created_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid,
  reason text,
  organisation_id uuid references organisations on delete set null
);
create index submissions_queue on submissions (created_at, id) where state = 'open';
create index submissions_account on submissions (account_id, created_at);
