-- Queue of the job by which what belongs to an organisation follows it.
select pgboss.create_queue('organisations.follow', '{"policy": "standard"}');
