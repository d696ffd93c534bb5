-- Which records were written to the index by which transaction, for processes that hold it in memory. Kept for an hour.
create table search_changes (
  changed_in xid8 not null default pg_current_xact_id(),
  changed_at timestamptz not null default now(),
  type text not null,
  id text not null
);
create index search_changes_in on search_changes (changed_in);
create index search_changes_at on search_changes (changed_at);
