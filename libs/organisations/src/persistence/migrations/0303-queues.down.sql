select pgboss.delete_queue('organisations.follow');
