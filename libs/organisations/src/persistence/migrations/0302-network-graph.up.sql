create table memberships (
  id uuid primary key,
  network_id uuid not null references organisations,
  member_id uuid not null references organisations,
  role text,
  -- Dates may be partial: 2013, 2013-06 or 2013-06-30.
  from_date text,
  until_date text,
  added jsonb,
  provenance jsonb not null,
  unique (network_id, member_id),
  check (network_id <> member_id)
);
create index memberships_member on memberships (member_id);

-- `to` is `from`'s kind: a parent relation says that `to` is the parent of `from`.
create table relations (
  id uuid primary key,
  from_id uuid not null references organisations,
  to_id uuid not null references organisations,
  kind text not null check (kind in ('parent', 'child', 'partner', 'predecessor', 'successor', 'founder')),
  text text,
  from_date text,
  until_date text,
  provenance jsonb not null,
  unique (from_id, to_id, kind),
  check (from_id <> to_id)
);
create index relations_to on relations (to_id);
