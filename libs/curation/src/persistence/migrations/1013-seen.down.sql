drop table profile_visits;
drop table profile_finds;
