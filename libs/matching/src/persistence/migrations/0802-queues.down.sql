select pgboss.delete_queue('matching.refresh');
