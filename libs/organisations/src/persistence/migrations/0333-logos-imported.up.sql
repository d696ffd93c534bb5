-- From a network file, which may replace it; what somebody chose by hand it may not.
alter table organisation_logos add column imported boolean not null default false;
