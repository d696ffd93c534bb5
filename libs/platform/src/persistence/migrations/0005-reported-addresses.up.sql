-- A server that stands between takes any mail and says later that there is no such mailbox: its yes to the next mail takes nothing back.
alter table unreachable_addresses add column is_reported boolean not null default false;
