drop table recovery_codes;
