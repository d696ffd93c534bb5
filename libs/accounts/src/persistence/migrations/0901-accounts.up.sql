-- People who sign in. Nobody is named here: an address, rights, and what proves that somebody is who they say.
create table accounts (
  id uuid primary key,
  email text not null unique check (email = lower(email)),
  language text not null default 'de',
  password_hash text,
  totp_secret text,
  totp_confirmed_at timestamptz,
  -- the last step of 30 s whose code was used: no code counts twice
  totp_used_step bigint,
  curates jsonb,
  -- a session that began before gets a new id
  rights_changed_at timestamptz not null,
  created_at timestamptz not null
);

create table organisation_roles (
  account_id uuid not null references accounts on delete cascade,
  organisation_id uuid not null,
  role text not null check (role in ('member', 'editor', 'owner')),
  since timestamptz not null,
  primary key (account_id, organisation_id)
);
create index organisation_roles_organisation on organisation_roles (organisation_id);

-- What a link in a mail carries is kept as its hash only.
create table account_tokens (
  hash bytea primary key,
  purpose text not null,
  account_id uuid references accounts on delete cascade,
  details jsonb not null default '{}',
  expires_at timestamptz not null,
  used_at timestamptz
);
create index account_tokens_expiry on account_tokens (expires_at);

-- The shape that connect-pg-simple reads and writes.
create table sessions (
  sid varchar primary key,
  sess json not null,
  expire timestamp(6) not null
);
create index sessions_expiry on sessions (expire);
create index sessions_account on sessions ((sess ->> 'accountId'));

-- The shape that rate-limiter-flexible reads and writes.
create table attempt_limits (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
