drop table audit;
drop table revisions;
