create table initiatives (
  id uuid primary key,
  -- In byte order, so that an export has the same order everywhere.
  slug text collate "C" not null unique,
  title text not null,
  lead_id uuid not null references organisations,
  -- Ids of organisations, in the order in which they are named.
  partner_ids uuid[] not null,
  state text check (state in ('idea', 'pilot', 'running', 'completed', 'discontinued')),
  -- Dates may be partial: 2013, 2013-06 or 2013-06-30.
  period_from text,
  period_to text,
  topics text[] not null,
  target_groups text[] not null,
  summary text,
  text text,
  links text[] not null,
  resources jsonb not null,
  visibility jsonb not null,
  provenance jsonb not null,
  -- Whether the lead was active when this was last looked at.
  shown boolean not null,
  version integer not null default 1
);
create index initiatives_lead on initiatives (lead_id);
create index initiatives_partners on initiatives using gin (partner_ids);
