import { Injectable } from '@nestjs/common';
import { CheckLinks, LINKS_CHANGED } from '#organisations';
import type { NewsJob } from '#platform';
import { Job } from '../job.js';

/** Looks whether the links answer that somebody typed into a profile. */
@Injectable()
export class CheckLinksJob extends Job {
  readonly queue = 'organisations.check-links';
  readonly events = [LINKS_CHANGED];

  constructor(private readonly links: CheckLinks) {
    super();
  }

  run({ subjects }: NewsJob): Promise<void> {
    return this.links.execute(subjects);
  }
}
