import { DomainError } from '../errors/domain-error.js';

const SAYS_WHY = /\b(FATAL|PANIC|error|failed|denied|not found)\b/;

/**
 * The error for a Postgres that could not be made or started.
 *
 * @param output what it said; the last line that names a reason is shown
 * @param log where to read on
 */
export function failure(output: string, log: string): DomainError {
  const lines = output
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const reason = lines.findLast((line) => SAYS_WHY.test(line)) ?? lines.at(-1) ?? '';
  return new DomainError('EMBEDDED_POSTGRES.FAILED', 'unavailable', { reason, log });
}
