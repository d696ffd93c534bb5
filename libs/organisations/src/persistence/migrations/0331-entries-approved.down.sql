delete from pending_changes where record_kind <> 'organisation';
drop index pending_changes_open;
alter table pending_changes drop record_kind, drop record_id;
create unique index pending_changes_open on pending_changes (organisation_id, account_id) where state = 'open';
