import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError } from '../errors/domain-error.js';
import type { Config } from './config.js';

const BYTES = 32;

/**
 * What session cookies are signed with. Outside production one is made for the data folder, so that people stay signed in over
 * a restart.
 *
 * @throws DomainError `CONFIG.SESSION_SECRET_MISSING` in production
 */
export function sessionSecret({
  sessionSecret: given,
  environment,
  dataDir,
}: Pick<Config, 'sessionSecret' | 'environment' | 'dataDir'>): string {
  if (given !== null) return given;
  if (environment === 'production') throw new DomainError('CONFIG.SESSION_SECRET_MISSING', 'invalid');
  if (environment === 'test') return randomBytes(BYTES).toString('hex');
  const file = join(dataDir, 'session-secret');
  try {
    return readFileSync(file, 'utf8');
  } catch {
    const made = randomBytes(BYTES).toString('hex');
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, made, { mode: 0o600 });
    return made;
  }
}
