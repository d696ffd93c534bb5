alter table freshness_questions drop column scopes, drop column is_mailbox_asked;
