drop index mails_recipient;
