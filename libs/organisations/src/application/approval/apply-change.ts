import { Injectable } from '@nestjs/common';
import type { PendingChange } from '../../domain/approval/pending-change.js';
import { withValues } from '../../domain/approval/with-values.js';
import type { Organisation } from '../../domain/organisation.js';
import { CheckProfile } from '../editing/check-profile.js';
import { KeepChange } from '../editing/keep-change.js';

/** Saves what an editor wanted, as their revision. Only inside a transaction that holds the organisation. */
@Injectable()
export class ApplyChange {
  constructor(
    private readonly check: CheckProfile,
    private readonly keep: KeepChange,
  ) {}

  /** @throws DomainError `ORGANISATION.INVALID` where it no longer fits what is there */
  async execute(held: Organisation, { accountId, after }: PendingChange): Promise<void> {
    const wanted = withValues(held, after);
    await this.check.execute(held, wanted);
    await this.keep.execute(held, wanted, { accountId, role: 'editor' });
  }
}
