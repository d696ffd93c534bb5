delete from match_dismissals where target_type <> 'organisation';
alter table match_dismissals drop constraint match_dismissals_pkey;
alter table match_dismissals drop column target_type;
alter table match_dismissals add primary key (organisation_id, target_id);
