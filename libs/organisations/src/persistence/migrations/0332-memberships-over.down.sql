alter table memberships drop column over;
