-- Queues of the jobs that keep this slice's derived tables current.
select pgboss.create_queue('search.index', '{"policy": "standard"}');
select pgboss.create_queue('search.rebuild', '{"policy": "standard"}');
