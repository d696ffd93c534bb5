import type { ClusterOptions } from './cluster.js';

/** One machine with two cores and a few gigabytes, shared with the portal and its worker. */
const MEMORY = {
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '1GB',
  max_connections: '80',
  random_page_cost: '1.1',
  // One question that takes both cores makes all others wait; and containers have little shared memory for it.
  max_parallel_workers_per_gather: '0',
  jit: 'off',
};

/** Statements, their values and the rows they met may hold what people wrote or who they are. */
const LOGGING = {
  log_line_prefix: '%m [%p] ',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
  log_timezone: 'UTC',
};

const UNSAFE = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** Arguments of `postgres`: all settings are ours, whatever release made the cluster. */
export function serverArguments(files: string, socketFolder: string, options: ClusterOptions): string[] {
  const settings = {
    listen_addresses: '',
    // A list: quoted, or a comma in the path would end the entry.
    unix_socket_directories: `"${socketFolder.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    timezone: 'UTC',
    ...MEMORY,
    ...LOGGING,
    ...(options.unsafe ? UNSAFE : {}),
  };
  return ['-D', files, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}
