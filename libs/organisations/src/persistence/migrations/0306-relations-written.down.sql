alter table relations
  drop column version,
  drop column withdrawn;
