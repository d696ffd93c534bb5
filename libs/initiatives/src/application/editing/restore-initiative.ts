import { Injectable } from '@nestjs/common';
import { GetStateAt } from '#history';
import type { EditedEntry } from '#organisations';
import { audienceOf, Transaction, type Viewer } from '#platform';
import { INITIATIVE_RECORD } from '../../domain/editing/initiative-history.js';
import { restored } from '../../domain/editing/restored.js';
import { CheckInitiative } from './check-initiative.js';
import { KeepInitiativeChange } from './keep-initiative-change.js';
import { LockInitiative } from './lock-initiative.js';

/** Takes an initiative back to what it was when a revision had been made. That is a change like others: a new revision. */
@Injectable()
export class RestoreInitiative {
  constructor(
    private readonly transaction: Transaction,
    private readonly lock: LockInitiative,
    private readonly history: GetStateAt,
    private readonly check: CheckInitiative,
    private readonly keep: KeepInitiativeChange,
  ) {}

  /** @throws DomainError `INITIATIVE.NOT_FOUND`, `REVISION.NOT_FOUND`, `ACCESS.FORBIDDEN`, `INITIATIVE.INVALID` */
  execute(slug: string, revision: number, viewer: Viewer): Promise<EditedEntry> {
    return this.transaction.run(async () => {
      const { held, author } = await this.lock.execute(slug, viewer);
      const then = await this.history.execute(INITIATIVE_RECORD, held.id, revision);
      const after = restored(held, then, audienceOf(viewer, held.lead));
      this.check.judge(held, after);
      return this.keep.execute(held, after, author, revision);
    });
  }
}
