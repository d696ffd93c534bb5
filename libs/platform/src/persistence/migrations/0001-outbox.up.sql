-- News of every slice, written in the commit of the state it speaks of; the worker hands them on and deletes them.
create table outbox (
  id bigint generated always as identity primary key,
  event text not null,
  subject text not null,
  created_at timestamptz not null default now()
);
