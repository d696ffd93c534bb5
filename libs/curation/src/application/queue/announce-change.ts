import { Injectable } from '@nestjs/common';
import { WriteToEditors } from '#accounts';
import { TakeUnannounced } from '#organisations';
import { Transaction } from '#platform';

/** Tells the owners of an organisation that a change waits for them; once, whoever else decides meanwhile. */
@Injectable()
export class AnnounceChange {
  constructor(
    private readonly transaction: Transaction,
    private readonly changes: TakeUnannounced,
    private readonly write: WriteToEditors,
  ) {}

  execute(changeId: string): Promise<void> {
    return this.transaction.run(async () => {
      const change = await this.changes.execute(changeId);
      if (!change) return;
      const { organisationId, accountId } = change;
      await this.write.execute(organisationId, 'curation.change-waits', { changeId }, accountId, 'owner');
    });
  }
}
