alter table listings drop column withdrawn;
