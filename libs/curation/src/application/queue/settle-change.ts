import { Injectable } from '@nestjs/common';
import { DecideChange } from '#organisations';
import { Transaction, type Viewer } from '#platform';
import { WriteToSubmitter } from './write-to-submitter.js';

const LETTER = 'curation.change-decided';

/** The decision of an owner or a curator about an editor's change, and the letter about it: one commit. */
@Injectable()
export class SettleChange {
  constructor(
    private readonly transaction: Transaction,
    private readonly changes: DecideChange,
    private readonly write: WriteToSubmitter,
  ) {}

  /** @param version of the profile that was looked at. @throws DomainError as `DecideChange.approve` */
  approve(id: string, version: number | null, viewer: Viewer): Promise<void> {
    return this.transaction.run(async () => {
      const { accountId } = await this.changes.approve(id, version, viewer);
      await this.write.execute(accountId, LETTER, { changeId: id });
    });
  }

  /** @throws DomainError as `DecideChange.reject` */
  reject(id: string, reason: string, viewer: Viewer): Promise<void> {
    return this.transaction.run(async () => {
      const { accountId } = await this.changes.reject(id, reason, viewer);
      await this.write.execute(accountId, LETTER, { changeId: id });
    });
  }
}
