-- Who says that an organisation is theirs, by which proof, and what became of it.
create table claims (
  id uuid primary key,
  organisation_id uuid not null,
  account_id uuid not null references accounts on delete cascade,
  way text not null check (way in ('mailbox', 'domain', 'curator')),
  mailbox text check (mailbox = lower(mailbox)),
  -- what the TXT record or the file has to hold; no secret, everybody can read it there
  proof text not null,
  note text,
  -- whose part of the directory it was when the claim was made: state:08, topic:lorawan, network:..
  scopes text[] not null,
  state text not null check (state in ('open', 'passed', 'rejected')),
  -- a curator decides
  referred boolean not null default false,
  created_at timestamptz not null,
  proved_at timestamptz,
  decided_at timestamptz,
  decided_by uuid references accounts on delete set null,
  reason text
);
create unique index claims_of_account on claims (organisation_id, account_id) where state = 'open';
create index claims_queue on claims (created_at, id) where state = 'open' and referred;
