drop table pending_changes;
drop table approval_demands;
