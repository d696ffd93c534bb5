create table adoptions (
  id uuid primary key,
  initiative_id uuid not null references initiatives,
  organisation_id uuid not null references organisations,
  stage text not null check (stage in ('origin', 'adopter', 'advocate', 'planning', 'abandoned')),
  -- The initiative that it became there.
  as_id uuid references initiatives,
  outcome text,
  reason text,
  note text,
  added jsonb,
  provenance jsonb not null,
  unique (initiative_id, organisation_id, stage)
);
create index adoptions_organisation on adoptions (organisation_id);
create index adoptions_as on adoptions (as_id);
