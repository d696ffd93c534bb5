-- Initiatives, offers and needs are put aside as organisations are.
alter table match_dismissals
  add column target_type text not null default 'organisation'
    check (target_type in ('organisation', 'initiative', 'listing'));
alter table match_dismissals alter column target_type drop default;
alter table match_dismissals drop constraint match_dismissals_pkey;
alter table match_dismissals add primary key (organisation_id, target_type, target_id);
