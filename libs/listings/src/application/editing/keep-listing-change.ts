import { Injectable } from '@nestjs/common';
import { KeepVersion } from '#history';
import { HoldBack, KeepEntry } from '#organisations';
import { LISTING_ENTRY } from '../../domain/editing/listing-entry.js';
import type { Listing } from '../../domain/listing.js';
import { KeepListings } from '../keep-listings.js';
import { ApplyListingChanges } from './apply-listing-changes.js';

/** Writes a changed listing with its revision, its topics and the news. Only inside a transaction that holds it. */
@Injectable()
export class KeepListingChange extends KeepEntry<Listing> {
  constructor(
    versions: KeepVersion,
    holdBack: HoldBack,
    private readonly listings: KeepListings,
    private readonly changes: ApplyListingChanges,
  ) {
    super(LISTING_ENTRY, versions, holdBack);
  }

  /** @throws DomainError `LISTING.INVALID` where it names what is gone by now */
  protected check(held: Listing, { topics }: Listing): void {
    this.changes.judge(held, topics);
  }

  protected write(_held: Listing, row: Listing): Promise<void> {
    return this.listings.execute([{ ...row, shown: !row.withdrawn }]);
  }
}
