import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError } from '../errors/domain-error.js';
import { ExclusiveFile } from '../process/exclusive-file.js';

/**
 * Makes the data folder if need be.
 *
 * @throws DomainError `DATA_DIR.NOT_WRITABLE`
 */
export function openDataDir(folder: string): void {
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
    throw new DomainError('DATA_DIR.NOT_WRITABLE', 'unavailable', { folder, reason }, { cause });
  }
}

/**
 * Makes this process the one portal on the data folder, until it releases it or ends in whatever way.
 *
 * @param url where the portal will answer, for whoever comes second
 * @throws DomainError `DATA_DIR.IN_USE` with `pid` and `url` of the running portal
 */
export function claimDataDir(folder: string, url: string): ExclusiveFile {
  const claim = ExclusiveFile.tryTake(join(folder, 'portal.lock'), { url });
  if (claim instanceof ExclusiveFile) return claim;
  throw new DomainError('DATA_DIR.IN_USE', 'conflict', {
    folder,
    pid: claim.pid,
    url: claim.facts.url ?? '',
  });
}
