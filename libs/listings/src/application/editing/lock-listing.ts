import { Injectable } from '@nestjs/common';
import { LockEntry, ReadOrganisations } from '#organisations';
import { LISTING_ENTRY } from '../../domain/editing/listing-entry.js';
import type { Listing } from '../../domain/listing.js';
import { ListingStore } from '../../persistence/listing-store.js';
import { WaitingListings } from './waiting-listings.js';

/** Reads a listing that is about to change. @throws DomainError `LISTING.NOT_FOUND`, `ACCESS.FORBIDDEN` */
@Injectable()
export class LockListing extends LockEntry<Listing> {
  constructor(listings: ListingStore, organisations: ReadOrganisations, waiting: WaitingListings) {
    super(LISTING_ENTRY, listings, organisations, waiting);
  }
}
