-- What programs show instead of a session. Only hashes are kept; what is taken back is deleted.
create table access_tokens (
  id uuid primary key,
  account_id uuid not null references accounts on delete cascade,
  hash bytea not null unique,
  name text not null,
  scope text not null check (scope in ('read', 'write')),
  organisation_id uuid,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  last_used date
);
create index access_tokens_account on access_tokens (account_id);
