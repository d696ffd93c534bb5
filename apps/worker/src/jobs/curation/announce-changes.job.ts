import { Injectable } from '@nestjs/common';
import { AnnounceChange } from '#curation';
import { CHANGE_PROPOSED } from '#organisations';
import type { NewsJob } from '#platform';
import { Job } from '../job.js';

/** When an editor's change waits for approval, owners hear of it. */
@Injectable()
export class AnnounceChangesJob extends Job {
  readonly queue = 'curation.announce-changes';
  readonly events = [CHANGE_PROPOSED];

  constructor(private readonly announce: AnnounceChange) {
    super();
  }

  async run({ subjects }: NewsJob): Promise<void> {
    for (const id of subjects) await this.announce.execute(id);
  }
}
