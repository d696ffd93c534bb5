alter table statements
  drop column version,
  drop column withdrawn;
