import { Injectable } from '@nestjs/common';
import { REGISTER_CHANGED } from '#places';
import { REBUILD_QUEUE, RebuildIndex, SearchStatus } from '#search';
import { TREE_CHANGED } from '#topics';
import { Job } from '../job.js';

/** The topic tree and the register stand in every document: when one of them changes, all are written again. */
@Injectable()
export class RebuildIndexJob extends Job {
  readonly queue = REBUILD_QUEUE;
  readonly events = [TREE_CHANGED, REGISTER_CHANGED];

  constructor(
    private readonly rebuildIndex: RebuildIndex,
    private readonly status: SearchStatus,
  ) {
    super();
  }

  /** Of several changes in a row the first rebuild has the last one already. */
  async run(): Promise<void> {
    const { needsRebuild } = await this.status.execute();
    if (needsRebuild) await this.rebuildIndex.execute();
  }
}
