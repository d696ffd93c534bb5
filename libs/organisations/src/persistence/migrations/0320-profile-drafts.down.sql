drop table profile_drafts;
