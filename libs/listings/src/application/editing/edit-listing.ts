import { Injectable } from '@nestjs/common';
import type { EditedEntry } from '#organisations';
import { DomainError, parseChanges, Transaction, type Viewer } from '#platform';
import { toEditable } from '../../domain/editing/editable-listing.js';
import { type ListingChanges, listingChanges } from '../../domain/editing/listing-changes.js';
import { LISTING_INVALID, LISTING_STALE } from '../../domain/listing.errors.js';
import { ApplyListingChanges } from './apply-listing-changes.js';
import { KeepListingChange } from './keep-listing-change.js';
import { LockListing } from './lock-listing.js';

export interface ListingEdit {
  readonly slug: string;
  /** The version that the editor looked at. */
  readonly version: number;
  readonly changes: ListingChanges & { readonly withdrawn?: true };
}

/** Changes an offer or need on behalf of somebody who may: row, revision and news in one commit. */
@Injectable()
export class EditListing {
  constructor(
    private readonly transaction: Transaction,
    private readonly lock: LockListing,
    private readonly apply: ApplyListingChanges,
    private readonly keep: KeepListingChange,
  ) {}

  /**
   * @throws DomainError `LISTING.NOT_FOUND`, `ACCESS.FORBIDDEN`, `LISTING.INVALID`, `LISTING.STALE` (conflict, with both versions in
   *   its details); nothing is saved then
   */
  execute({ slug, version, changes }: ListingEdit, viewer: Viewer): Promise<EditedEntry> {
    return this.transaction.run(async () => {
      const { held, author } = await this.lock.execute(slug, viewer);
      const { withdrawn, ...plain } = changes;
      const wanted = parseChanges(listingChanges, plain, LISTING_INVALID);
      if (held.version !== version) {
        const yours = { version, ...changes };
        throw new DomainError(LISTING_STALE, 'conflict', { current: toEditable(held), yours });
      }
      if (withdrawn) return this.keep.execute(held, { ...held, withdrawn }, author);
      const latest = await this.keep.latestOf(held, author);
      return this.keep.execute(held, this.apply.execute(latest, wanted), author);
    });
  }
}
