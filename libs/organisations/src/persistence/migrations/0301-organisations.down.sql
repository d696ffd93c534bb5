drop table derived_topics;
drop table organisations;
