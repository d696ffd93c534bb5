-- Not only profiles wait for approval: also entries of an organisation, and its logo. A record of which nothing is stored yet, such as a
-- new initiative, has an id of its own already.
alter table pending_changes add record_kind text not null default 'organisation', add record_id uuid;
update pending_changes set record_id = organisation_id;
alter table pending_changes alter record_kind drop default, alter record_id set not null;

drop index pending_changes_open;
create unique index pending_changes_open on pending_changes (organisation_id, account_id, record_kind, record_id) where state = 'open';
