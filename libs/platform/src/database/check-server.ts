import pg from 'pg';
import { DomainError } from '../errors/domain-error.js';

const OLDEST_VERSION = 15;
const CONNECT_TIMEOUT_MS = 5_000;
/** Answers of a server that is there but does not let us in: no such role, database, right or password. */
const REFUSED = /^(28|3D|42|0A)/;

/**
 * Checks that the Postgres at the address answers, lets us in and is not too old.
 *
 * @throws DomainError `DATABASE.AWAY`, `DATABASE.REFUSED` or `DATABASE.TOO_OLD`; never with the password in it
 */
export async function checkServer(url: string): Promise<void> {
  const where = withoutPassword(url);
  let version: number;
  try {
    version = await versionOf(url);
  } catch (cause) {
    const { code = '', message } = cause as Error & { code?: string };
    if (REFUSED.test(code)) {
      throw new DomainError('DATABASE.REFUSED', 'unavailable', { where, reason: message }, { cause });
    }
    throw new DomainError('DATABASE.AWAY', 'unavailable', { where }, { cause });
  }
  if (version < OLDEST_VERSION) throw new DomainError('DATABASE.TOO_OLD', 'unavailable', { version });
}

async function versionOf(url: string): Promise<number> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: CONNECT_TIMEOUT_MS,
  });
  // A connection that breaks outside a query has nobody else to tell.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version_num: string }>('show server_version_num');
    return Math.floor(Number(rows[0]?.server_version_num) / 10_000);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function withoutPassword(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `${host || 'localhost'}${pathname}`;
  } catch {
    return 'DATABASE_URL';
  }
}
