import { Injectable } from '@nestjs/common';
import { FollowSpeakers } from '#exchange';
import { FollowLeads } from '#initiatives';
import { FollowOrganisations } from '#listings';
import { PROFILE_CHANGED } from '#organisations';
import type { NewsJob } from '#platform';
import { Job } from '../job.js';

/** When an organisation is withdrawn or comes back, what belongs to it goes and comes with it. */
@Injectable()
export class FollowOrganisationsJob extends Job {
  readonly queue = 'organisations.follow';
  readonly events = [PROFILE_CHANGED];

  constructor(
    private readonly leads: FollowLeads,
    private readonly owners: FollowOrganisations,
    private readonly speakers: FollowSpeakers,
  ) {
    super();
  }

  async run({ subjects }: NewsJob): Promise<void> {
    await this.leads.execute(subjects);
    await this.owners.execute(subjects);
    await this.speakers.execute(subjects);
  }
}
