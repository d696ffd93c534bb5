drop table organisation_logos;
