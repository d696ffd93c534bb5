drop table match_entries;
