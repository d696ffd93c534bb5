drop table match_profiles;
