select pgboss.delete_queue('search.index');
select pgboss.delete_queue('search.rebuild');
