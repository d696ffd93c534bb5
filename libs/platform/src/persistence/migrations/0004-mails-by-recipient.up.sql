-- How many letters of a kind somebody got lately is asked before another one is written.
create index mails_recipient on mails (recipient, kind, created_at);
