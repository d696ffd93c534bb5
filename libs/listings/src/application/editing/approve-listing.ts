import { Injectable } from '@nestjs/common';
import type { FieldValues } from '#history';
import { ApprovableKinds, ApproveEntry } from '#organisations';
import { LISTING_ENTRY } from '../../domain/editing/listing-entry.js';
import type { Listing } from '../../domain/listing.js';
import { listingTitle } from '../../domain/listing-title.js';
import { ListingStore } from '../../persistence/listing-store.js';
import { KeepListingChange } from './keep-listing-change.js';
import { LockListing } from './lock-listing.js';

/** How changes of offers and needs, and new ones, are approved. */
@Injectable()
export class ApproveListing extends ApproveEntry<Listing> {
  constructor(kinds: ApprovableKinds, listings: ListingStore, lock: LockListing, keep: KeepListingChange) {
    super(kinds, LISTING_ENTRY, listings, lock, keep);
  }

  titlesOf(values: readonly FieldValues[]): string[] {
    return values.map(({ text }) => listingTitle(String(text)));
  }
}
