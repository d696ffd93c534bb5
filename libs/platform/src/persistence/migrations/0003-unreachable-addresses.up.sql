-- Addresses whose server said that there is no such mailbox. The next mail that it takes ends that.
create table unreachable_addresses (
  address text primary key,
  since timestamptz not null
);
