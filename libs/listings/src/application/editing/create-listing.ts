import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { FindOwn } from '#organisations';
import { Clock, DomainError, parseChanges, slugFrom, Transaction, type Viewer } from '#platform';
import { type NewListing, newListing } from '../../domain/editing/listing-changes.js';
import { EMPTY_LISTING } from '../../domain/listing.js';
import { LISTING_INVALID } from '../../domain/listing.errors.js';
import { listingTitle } from '../../domain/listing-title.js';
import { ListingStore } from '../../persistence/listing-store.js';
import { type EditedListing, KeepListingChange } from './keep-listing-change.js';

/** A new offer or need of an organisation, by one of its editors. */
@Injectable()
export class CreateListing {
  constructor(
    private readonly transaction: Transaction,
    private readonly store: ListingStore,
    private readonly findOwn: FindOwn,
    private readonly keep: KeepListingChange,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `LISTING.INVALID`, `ACCESS.FORBIDDEN`; nothing is saved then */
  execute(said: NewListing, viewer: Viewer): Promise<EditedListing> {
    return this.transaction.run(async () => {
      const { organisation, ...changes } = parseChanges(newListing, said, LISTING_INVALID);
      const own = await this.findOwn.execute(organisation, viewer);
      if (!own) {
        const faults = [{ path: 'organisation', value: organisation, fault: 'unknownOrganisation' }];
        throw new DomainError(LISTING_INVALID, 'invalid', { faults });
      }
      const slug = await this.store.freeSlug(slugFrom(listingTitle(changes.text), changes.kind));
      const begun = {
        ...EMPTY_LISTING,
        id: randomUUID(),
        slug,
        organisation: own.id,
        listedAt: this.clock.now(),
        provenance: {},
        shown: true,
        withdrawn: false,
        derives: false,
        version: 0,
      };
      return this.keep.execute(begun, changes, own.author);
    });
  }
}
