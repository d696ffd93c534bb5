drop table attempt_limits;
drop table sessions;
drop table account_tokens;
drop table organisation_roles;
drop table accounts;
