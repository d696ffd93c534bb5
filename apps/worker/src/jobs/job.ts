import type { JobHandler, NewsJob } from '#platform';

/**
 * What is done after something happened. It gets ids, reloads what they name, and may run twice.
 * Its queue is made by a migration of the slice it works for.
 */
export abstract class Job implements JobHandler<NewsJob> {
  abstract readonly queue: string;
  /** Events that call for it: `organisations.profile-changed`. */
  abstract readonly events: readonly string[];

  abstract run(job: NewsJob): Promise<void>;
}
