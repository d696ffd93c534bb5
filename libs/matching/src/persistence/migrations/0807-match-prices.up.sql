-- What being shown costs an organisation in the lists of one audience, so that everybody is shown about as often.
create table match_prices (
  organisation_id uuid not null,
  audience text not null check (audience in ('public', 'member')),
  price double precision not null,
  balanced_at timestamptz not null default clock_timestamp(),
  primary key (organisation_id, audience)
);
create index match_prices_balanced on match_prices (balanced_at);
