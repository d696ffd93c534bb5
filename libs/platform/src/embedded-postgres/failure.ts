import { DomainError } from '../errors/domain-error.js';

/** What Postgres marks as the reason of its end, and how it and others begin to explain one. */
const MARKED = /FATAL|PANIC|error:/;
const EXPLAINING = /could not|cannot|failed|denied|invalid/;

/**
 * The error for a Postgres that could not be made or started.
 *
 * @param output what it said; the line that names the reason is shown
 * @param log where to read on
 * @param otherwise the reason if it said nothing
 */
export function failure(output: string, log: string, otherwise = ''): DomainError {
  const lines = output
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const reason =
    lines.findLast((line) => MARKED.test(line)) ??
    lines.find((line) => EXPLAINING.test(line)) ??
    lines.at(-1) ??
    otherwise;
  return new DomainError('EMBEDDED_POSTGRES.FAILED', 'unavailable', { reason, log });
}
