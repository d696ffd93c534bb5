-- Codes that stand in for the app of a second factor, once each. Only hashes are kept.
create table recovery_codes (
  account_id uuid not null references accounts on delete cascade,
  hash bytea not null,
  made_at timestamptz not null,
  used_at timestamptz,
  primary key (account_id, hash)
);
