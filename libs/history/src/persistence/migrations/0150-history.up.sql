-- What a change of a record replaced; `version` is the one that the change made.
create table revisions (
  record_kind text not null,
  record_id uuid not null,
  version integer not null,
  account_id uuid,
  role text not null check (role in ('editor', 'owner', 'curator', 'import')),
  at timestamptz not null,
  restored integer,
  before jsonb not null,
  after jsonb not null,
  primary key (record_kind, record_id, version)
);

-- What else was done to records and accounts. Rows are only ever added.
create table audit (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  account_id uuid,
  role text not null,
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  details jsonb not null default '{}'
);
create index audit_subject on audit (subject_kind, subject_id, id);
