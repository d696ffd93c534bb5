-- A mail is a row until it is sent. What it says is decided when it is sent: `payload` holds ids and what cannot be read again, such
-- as the secret of a link, and is emptied once nothing is left to do.
create table mails (
  -- also its Message-ID
  id uuid primary key,
  recipient text not null,
  language text not null check (language in ('de', 'en')),
  kind text not null,
  payload jsonb not null default '{}',
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'failed', 'dropped')),
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  -- the lease of whoever is sending it
  claimed_until timestamptz,
  created_at timestamptz not null,
  sent_at timestamptz,
  -- a code, never what a server said: that may hold the address
  last_error text
);
create index mails_waiting on mails (next_attempt_at) where state = 'waiting';
create index mails_settled on mails (created_at) where state <> 'waiting';
