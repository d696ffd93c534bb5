import { Injectable } from '@nestjs/common';
import { EVENT_CHANGED, QUESTION_CHANGED, STATEMENT_CHANGED } from '#exchange';
import { INITIATIVE_CHANGED } from '#initiatives';
import { LISTING_CHANGED } from '#listings';
import { PROFILE_CHANGED } from '#organisations';
import type { NewsJob } from '#platform';
import { FindDependents, INDEX_QUEUE, IndexRecords, keyText, type RecordType } from '#search';
import { Job } from '../job.js';

const TYPES: Readonly<Record<string, RecordType | 'question'>> = {
  [PROFILE_CHANGED]: 'organisation',
  [INITIATIVE_CHANGED]: 'initiative',
  [LISTING_CHANGED]: 'listing',
  [EVENT_CHANGED]: 'event',
  [QUESTION_CHANGED]: 'question',
  [STATEMENT_CHANGED]: 'statement',
};

/** Indexes what changed, and every other document that names it. */
@Injectable()
export class IndexRecordsJob extends Job {
  readonly queue = INDEX_QUEUE;
  readonly events = Object.keys(TYPES);

  constructor(
    private readonly indexRecords: IndexRecords,
    private readonly dependents: FindDependents,
  ) {
    super();
  }

  async run({ event, subjects }: NewsJob): Promise<void> {
    const type = TYPES[event]!;
    const changed = type === 'question' ? [] : subjects.map((id) => ({ type, id }));
    const all = [...changed, ...(await this.dependents.execute(type, subjects))];
    await this.indexRecords.execute([...new Map(all.map((key) => [keyText(key), key])).values()]);
  }
}
