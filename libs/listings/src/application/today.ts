import type { Clock } from '#platform';

/** ISO date of the clock's day in UTC. */
export function today(clock: Clock): string {
  return clock.now().toISOString().slice(0, 10);
}
