-- One picture an organisation, as we encoded it: what was sent is never kept.
create table organisation_logos (
  organisation_id uuid primary key references organisations on delete cascade,
  image bytea not null,
  width integer not null,
  height integer not null,
  -- null: "Logo" and the name
  alt text,
  -- of the image, for ETags
  hash text not null,
  set_at timestamptz not null
);
