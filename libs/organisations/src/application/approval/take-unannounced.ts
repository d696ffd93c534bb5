import { Injectable } from '@nestjs/common';
import type { PendingChange } from '../../domain/approval/pending-change.js';
import { PendingChangeStore } from '../../persistence/pending-change-store.js';

/** A change that waits and that nobody was told of yet. Call it inside the `Transaction.run` that tells of it. */
@Injectable()
export class TakeUnannounced {
  constructor(private readonly changes: PendingChangeStore) {}

  /** Null: it was told of already, or waits no more. Of two who take it at once, one gets it. */
  execute(id: string): Promise<PendingChange | null> {
    return this.changes.announce(id);
  }
}
