import { Injectable } from '@nestjs/common';
import { GetStateAt, withoutPaths } from '#history';
import type { EditedEntry } from '#organisations';
import { Transaction, type Viewer } from '#platform';
import { LISTING_RECORD } from '../../domain/editing/listing-history.js';
import { ApplyListingChanges } from './apply-listing-changes.js';
import { KeepListingChange } from './keep-listing-change.js';
import { LockListing } from './lock-listing.js';

/** Whose it is, and whether it stands, is not taken back. */
const KEPT = ['organisation', 'withdrawn'];

/** Takes an offer or need back to what it was when a revision had been made. That is a change like others: a new revision. */
@Injectable()
export class RestoreListing {
  constructor(
    private readonly transaction: Transaction,
    private readonly lock: LockListing,
    private readonly history: GetStateAt,
    private readonly apply: ApplyListingChanges,
    private readonly keep: KeepListingChange,
  ) {}

  /** @throws DomainError `LISTING.NOT_FOUND`, `REVISION.NOT_FOUND`, `ACCESS.FORBIDDEN`, `LISTING.INVALID` */
  execute(slug: string, revision: number, viewer: Viewer): Promise<EditedEntry> {
    return this.transaction.run(async () => {
      const { held, author } = await this.lock.execute(slug, viewer);
      const then = await this.history.execute(LISTING_RECORD, held.id, revision);
      const after = this.apply.execute(held, withoutPaths(then, KEPT));
      return this.keep.execute(held, after, author, revision);
    });
  }
}
