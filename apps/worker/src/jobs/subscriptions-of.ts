import type { Subscriptions } from '#platform';
import type { Job } from './job.js';

/** Which queues hear of which event. */
export function subscriptionsOf(jobs: readonly Pick<Job, 'queue' | 'events'>[]): Subscriptions {
  const subscriptions: Record<string, string[]> = {};
  for (const { queue, events } of jobs) {
    for (const event of events) (subscriptions[event] ??= []).push(queue);
  }
  return subscriptions;
}
