drop table initiatives;
