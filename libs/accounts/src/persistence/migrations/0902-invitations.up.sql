-- Who was asked to work on which organisation's entries, and what became of it.
create table invitations (
  id uuid primary key,
  organisation_id uuid not null,
  email text not null,
  role text not null check (role in ('member', 'editor', 'owner')),
  invited_by uuid references accounts on delete set null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  withdrawn_at timestamptz
);
create index invitations_organisation on invitations (organisation_id);
