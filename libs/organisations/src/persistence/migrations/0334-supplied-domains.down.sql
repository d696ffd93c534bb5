alter table organisations drop column supplied;
