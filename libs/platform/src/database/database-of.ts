import type { DatabaseAddress } from '../config/config.js';

/** The same server, another database. */
export function databaseOf(server: DatabaseAddress, database: string): DatabaseAddress {
  if (!('url' in server)) return { ...server, database };
  const url = new URL(server.url);
  url.pathname = `/${database}`;
  return { url: url.href };
}
