drop table role_mailboxes;
