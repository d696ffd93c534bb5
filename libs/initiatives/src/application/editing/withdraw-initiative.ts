import { Injectable } from '@nestjs/common';
import type { EditedEntry } from '#organisations';
import { DomainError, Transaction, type Viewer } from '#platform';
import { INITIATIVE_STALE } from '../../domain/initiative.errors.js';
import { DescribeEditable } from './describe-editable.js';
import { KeepInitiativeChange } from './keep-initiative-change.js';
import { LockInitiative } from './lock-initiative.js';

/** Takes an initiative out of the directory, and back into it. Its history stays, and its address is nobody else's. */
@Injectable()
export class WithdrawInitiative {
  constructor(
    private readonly transaction: Transaction,
    private readonly lock: LockInitiative,
    private readonly describe: DescribeEditable,
    private readonly keep: KeepInitiativeChange,
  ) {}

  /** @throws DomainError `INITIATIVE.NOT_FOUND`, `ACCESS.FORBIDDEN`, `INITIATIVE.STALE` */
  execute(slug: string, version: number, viewer: Viewer): Promise<EditedEntry> {
    return this.transaction.run(async () => {
      const { held, author } = await this.lock.execute(slug, viewer);
      if (held.version !== version) {
        const current = await this.describe.current(held, viewer);
        throw new DomainError(INITIATIVE_STALE, 'conflict', { current, yours: { version, withdrawn: true } });
      }
      return this.keep.execute(held, { ...held, withdrawn: true }, author);
    });
  }

  /** Undoes it. @throws DomainError `INITIATIVE.NOT_FOUND` also for one that stands, `ACCESS.FORBIDDEN` */
  takeBack(slug: string, viewer: Viewer): Promise<EditedEntry> {
    return this.transaction.run(async () => {
      const { held, author } = await this.lock.execute(slug, viewer, true);
      const latest = await this.keep.latestOf(held, author);
      return this.keep.execute(held, { ...latest, withdrawn: false }, author);
    });
  }
}
