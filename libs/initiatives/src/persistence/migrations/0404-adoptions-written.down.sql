alter table adoptions
  drop column version,
  drop column withdrawn;
