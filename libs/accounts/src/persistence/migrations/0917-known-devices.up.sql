-- Devices that signed in earlier are no longer told from strangers; null: all are.
alter table accounts add column devices_since timestamptz;
