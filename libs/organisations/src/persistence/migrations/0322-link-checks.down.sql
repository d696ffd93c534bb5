select pgboss.delete_queue('organisations.check-links');
drop table link_faults;
