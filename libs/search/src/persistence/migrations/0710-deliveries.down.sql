drop table search_shadow_indexes;
drop table search_deliveries;
