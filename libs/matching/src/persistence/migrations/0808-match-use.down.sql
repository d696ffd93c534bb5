drop table match_use;
