-- The mailbox of an organisation that no person takes along: asked when nobody else can be.
create table role_mailboxes (
  organisation_id uuid primary key,
  email text not null check (email = lower(email)),
  since timestamptz not null
);
