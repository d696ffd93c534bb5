import { Injectable } from '@nestjs/common';
import type { EditedEntry } from '#organisations';
import { Transaction, type Viewer } from '#platform';
import { EditListing } from './edit-listing.js';
import { KeepListingChange } from './keep-listing-change.js';
import { LockListing } from './lock-listing.js';

/** Takes an offer or need out of the directory, and back into it. Its history stays, and its address is nobody else's. */
@Injectable()
export class WithdrawListing {
  constructor(
    private readonly transaction: Transaction,
    private readonly lock: LockListing,
    private readonly edit: EditListing,
    private readonly keep: KeepListingChange,
  ) {}

  /** @throws DomainError `LISTING.NOT_FOUND`, `ACCESS.FORBIDDEN`, `LISTING.STALE` */
  execute(slug: string, version: number, viewer: Viewer): Promise<EditedEntry> {
    return this.edit.execute({ slug, version, changes: { withdrawn: true } }, viewer);
  }

  /** Undoes it. @throws DomainError `LISTING.NOT_FOUND` also for one that stands, `ACCESS.FORBIDDEN` */
  takeBack(slug: string, viewer: Viewer): Promise<EditedEntry> {
    return this.transaction.run(async () => {
      const { held, author } = await this.lock.execute(slug, viewer, true);
      const latest = await this.keep.latestOf(held, author);
      return this.keep.execute(held, { ...latest, withdrawn: false }, author);
    });
  }
}
