-- Organisations that want what their editors change to be approved; of a network, for_members means its members' editors too.
create table approval_demands (
  organisation_id uuid primary key references organisations on delete cascade,
  for_members boolean not null default false
);

-- What editors changed and nobody approved yet: the fields that differ from what is shown, before and after. They stand apart from
-- the organisation, so that nothing that reads it can show them.
create table pending_changes (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  account_id uuid not null,
  before jsonb not null,
  after jsonb not null,
  -- whose part of the directory it was when it was made: state:08, topic:lorawan, network:..
  scopes text[] not null,
  state text not null check (state in ('open', 'approved', 'rejected', 'withdrawn')),
  created_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid,
  reason text
);
create unique index pending_changes_open on pending_changes (organisation_id, account_id) where state = 'open';
create index pending_changes_queue on pending_changes (created_at, id) where state = 'open';
