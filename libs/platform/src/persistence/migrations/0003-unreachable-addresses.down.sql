drop table unreachable_addresses;
