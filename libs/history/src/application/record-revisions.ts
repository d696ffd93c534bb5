import { Injectable } from '@nestjs/common';
import type { Revision } from '../domain/revision.js';
import { RevisionStore } from '../persistence/revision-store.js';

/** Keeps what changes replaced. Call it inside the `Transaction.run` that saves them. */
@Injectable()
export class RecordRevisions {
  constructor(private readonly revisions: RevisionStore) {}

  /** One statement, whatever their number; a record has one revision a version. */
  execute(revisions: readonly Revision[]): Promise<void> {
    return this.revisions.insert(revisions);
  }

  /** Keeps what records were before anybody changed them; a record of which the history knows anything is left alone. */
  beginWith(firsts: readonly Revision[]): Promise<void> {
    return this.revisions.insertFirst(firsts);
  }
}
