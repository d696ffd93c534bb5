import type { Added } from '#platform';

/** Whether the source completed an entry, or a field of it, from elsewhere. */
export function isCompleted(added: Added | null): boolean {
  return added === true || (added?.length ?? 0) > 0;
}
