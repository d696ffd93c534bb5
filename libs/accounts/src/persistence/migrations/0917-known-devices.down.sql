alter table accounts drop column devices_since;
