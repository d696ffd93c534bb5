alter table organisation_logos drop column imported;
