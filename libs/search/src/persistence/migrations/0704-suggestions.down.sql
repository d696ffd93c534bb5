create index search_names_form on search_names (form);
drop index search_names_weight;
