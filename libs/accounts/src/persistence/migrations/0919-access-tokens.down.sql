drop table access_tokens;
