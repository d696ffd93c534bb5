import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EditedEntry, FindOwn } from '#organisations';
import { DomainError, parseChanges, Transaction, type Viewer } from '#platform';
import { type NewListing, newListing } from '../../domain/editing/listing-changes.js';
import { LISTING_INVALID } from '../../domain/listing.errors.js';
import { ApplyListingChanges } from './apply-listing-changes.js';
import { KeepListingChange } from './keep-listing-change.js';
import { WaitingListings } from './waiting-listings.js';

/** A new offer or need of an organisation, by one of its editors. */
@Injectable()
export class CreateListing {
  constructor(
    private readonly transaction: Transaction,
    private readonly findOwn: FindOwn,
    private readonly apply: ApplyListingChanges,
    private readonly waiting: WaitingListings,
    private readonly keep: KeepListingChange,
  ) {}

  /** @throws DomainError `LISTING.INVALID`, `ACCESS.FORBIDDEN`; nothing is saved then */
  execute(said: NewListing, viewer: Viewer): Promise<EditedEntry> {
    return this.transaction.run(async () => {
      const { organisation, ...changes } = parseChanges(newListing, said, LISTING_INVALID);
      const own = await this.findOwn.execute(organisation, viewer);
      if (!own) {
        const faults = [{ path: 'organisation', value: organisation, fault: 'unknownOrganisation' }];
        throw new DomainError(LISTING_INVALID, 'invalid', { faults });
      }
      const begin = { recordId: randomUUID(), organisationId: own.id, after: changes };
      const begun = await this.waiting.begin(begin);
      return this.keep.execute(begun, this.apply.execute(begun, changes), own.author);
    });
  }
}
