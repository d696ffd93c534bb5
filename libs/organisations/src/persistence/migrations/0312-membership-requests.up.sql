-- Memberships that one side asked for. They stand apart until the other side confirms: nothing that reads memberships can show them.
create table membership_requests (
  id uuid primary key,
  network_id uuid not null references organisations on delete cascade,
  member_id uuid not null references organisations on delete cascade,
  asked_by text not null check (asked_by in ('network', 'member')),
  account_id uuid not null,
  role text,
  from_date text,
  until_date text,
  state text not null check (state in ('open', 'confirmed', 'declined', 'withdrawn')),
  created_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid,
  check (network_id <> member_id)
);
create unique index membership_requests_open on membership_requests (network_id, member_id) where state = 'open';
create index membership_requests_member on membership_requests (member_id) where state = 'open';
