drop table oidc_identities;
drop table oidc_connections;
