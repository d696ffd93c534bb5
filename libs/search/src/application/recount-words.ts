import { Injectable } from '@nestjs/common';
import { AdvisoryLock, Transaction } from '#platform';
import { DocumentVersions } from '../persistence/document-versions.js';
import { WordCounts } from '../persistence/vocabulary/word-counts.js';

/** Counts anew how common the words of the network are, and forgets those that are gone. */
@Injectable()
export class RecountWords {
  constructor(
    private readonly transaction: Transaction,
    private readonly lock: AdvisoryLock,
    private readonly counts: WordCounts,
    private readonly versions: DocumentVersions,
  ) {}

  /** Some seconds for 100,000 documents; nobody waits for it. Two take turns. */
  execute(): Promise<void> {
    return this.transaction.run(async () => {
      await this.lock.take(['search.recount-words']);
      await this.counts.recount();
    });
  }

  /** A number that grows whenever something is indexed. */
  progress(): Promise<number> {
    return this.versions.last();
  }
}
