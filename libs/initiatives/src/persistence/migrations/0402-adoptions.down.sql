drop table adoptions;
