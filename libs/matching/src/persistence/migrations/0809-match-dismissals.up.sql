-- Whom an organisation does not want to be proposed any more, until it takes that back. Apart from what is counted of use, which is
-- forgotten after a year.
create table match_dismissals (
  organisation_id uuid not null,
  target_id uuid not null,
  since timestamptz not null,
  primary key (organisation_id, target_id)
);
insert into match_dismissals (organisation_id, target_id, since)
  select organisation_id, target_id, min(day) from match_use
  where act = 'dismissed' and target_type = 'organisation' group by 1, 2;
drop index match_use_dismissed;
