-- What people want to reach first comes first, and inside of that in the order of names: a few rows of each weight are enough.
create index search_names_weight on search_names (weight, form);
drop index search_names_form;
