drop table relations;
drop table memberships;
