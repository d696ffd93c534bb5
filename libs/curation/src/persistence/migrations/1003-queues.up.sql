-- Queue of the job that tells owners of changes that wait for them.
select pgboss.create_queue('curation.announce-changes', '{"policy": "standard"}');
