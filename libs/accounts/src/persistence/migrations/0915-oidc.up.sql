-- Organisations whose people sign in by the organisation's own OpenID Connect, and who of its people is which account.
create table oidc_connections (
  organisation_id uuid primary key,
  issuer text not null,
  client_id text not null,
  -- sealed with a key that the database does not hold
  client_secret bytea not null,
  -- whom it lets in: people with a mailbox of this domain, and, where one is named, with this value of a claim
  mail_domain text not null,
  claim text,
  claim_value text,
  role text not null check (role in ('member', 'editor')),
  changed_at timestamptz not null,
  check ((claim is null) = (claim_value is null))
);

create table oidc_identities (
  organisation_id uuid not null,
  issuer text not null,
  subject text not null,
  account_id uuid not null references accounts on delete cascade,
  since timestamptz not null,
  primary key (organisation_id, issuer, subject)
);
create index oidc_identities_account on oidc_identities (account_id);
