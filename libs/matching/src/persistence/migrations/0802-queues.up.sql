-- Queues of the jobs that keep this slice's derived tables current.
select pgboss.create_queue('matching.refresh', '{"policy": "standard"}');
