import { Injectable } from '@nestjs/common';
import { ReadOrganisations } from '#organisations';
import { Transaction } from '#platform';
import { ListingStore } from '../persistence/listing-store.js';
import { KeepListings } from './keep-listings.js';

/**
 * Shows or hides the listings of organisations that were withdrawn, were merged or came back. To be called for
 * `organisations.profile-changed`; does nothing, and makes no news, where all is as it should be.
 */
@Injectable()
export class FollowOrganisations {
  constructor(
    private readonly transaction: Transaction,
    private readonly listings: ListingStore,
    private readonly organisations: ReadOrganisations,
    private readonly keep: KeepListings,
  ) {}

  execute(organisationIds: readonly string[]): Promise<void> {
    return this.transaction.run(async () => {
      const listings = await this.listings.lockOfOrganisations(organisationIds);
      const active = await this.organisations.refs(listings.map(({ organisation }) => organisation));
      const turned = listings.filter(
        ({ organisation, shown, withdrawn }) => shown !== (active.has(organisation) && !withdrawn),
      );
      await this.keep.execute(turned.map((listing) => ({ ...listing, shown: !listing.shown })));
    });
  }
}
