select pgboss.delete_queue('curation.announce-changes');
