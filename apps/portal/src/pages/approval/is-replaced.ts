import { DomainError } from '#platform';

const UNKNOWN: readonly string[] = ['CHANGE.NOT_FOUND', 'CURATION.NOT_FOUND'];

/** Whether there is no such change: what its editor wants by now goes by another id. */
export function isReplaced(error: unknown): boolean {
  return error instanceof DomainError && UNKNOWN.includes(error.code);
}
