import { Injectable } from '@nestjs/common';
import { REGISTER_CHANGED } from '#places';
import { RebuildIndex } from '#search';
import { TREE_CHANGED } from '#topics';
import { Job } from '../job.js';

/** The topic tree and the register stand in every document: when one of them changes, all are written again. */
@Injectable()
export class RebuildIndexJob extends Job {
  readonly queue = 'search.rebuild';
  readonly events = [TREE_CHANGED, REGISTER_CHANGED];

  constructor(private readonly rebuildIndex: RebuildIndex) {
    super();
  }

  async run(): Promise<void> {
    await this.rebuildIndex.execute();
  }
}
