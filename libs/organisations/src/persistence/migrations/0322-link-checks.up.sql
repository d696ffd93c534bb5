-- What became of asking for a link that somebody typed; only what does not answer is kept.
create table link_faults (
  organisation_id uuid not null references organisations on delete cascade,
  url text not null,
  fault text not null check (fault in ('silent', 'gone', 'failing')),
  checked_at timestamptz not null,
  primary key (organisation_id, url)
);

-- Queue of the job that asks.
select pgboss.create_queue('organisations.check-links', '{"policy": "standard"}');
