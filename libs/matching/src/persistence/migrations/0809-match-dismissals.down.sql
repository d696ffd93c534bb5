create index match_use_dismissed on match_use (organisation_id, target_type) where act = 'dismissed';
drop table match_dismissals;
