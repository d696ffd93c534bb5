drop table place_changes;
drop table register_state;
drop table places;
