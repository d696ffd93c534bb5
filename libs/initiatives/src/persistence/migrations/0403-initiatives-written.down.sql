alter table initiatives drop column withdrawn;
