alter table unreachable_addresses drop column is_reported;
