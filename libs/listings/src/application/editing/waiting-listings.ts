import { Injectable } from '@nestjs/common';
import { HoldBack, type NewEntry, WaitingEntries } from '#organisations';
import { Clock, slugFrom } from '#platform';
import { LISTING_ENTRY } from '../../domain/editing/listing-entry.js';
import { EMPTY_LISTING, type Listing } from '../../domain/listing.js';
import { listingTitle } from '../../domain/listing-title.js';
import { ListingStore } from '../../persistence/listing-store.js';

/** What waits for approval of offers and needs. */
@Injectable()
export class WaitingListings extends WaitingEntries<Listing> {
  constructor(
    private readonly store: ListingStore,
    holdBack: HoldBack,
    private readonly clock: Clock,
  ) {
    super(LISTING_ENTRY, store, holdBack);
  }

  async begin({ recordId, organisationId, after }: NewEntry): Promise<Listing> {
    const { text, kind } = after;
    const slug = await this.store.freeSlug(slugFrom(listingTitle(String(text)), String(kind ?? 'offer')));
    return this.begun(recordId, slug, organisationId);
  }

  protected begun(id: string, slug: string, organisation: string): Listing {
    const state = { provenance: {}, shown: true, withdrawn: false, derives: false, version: 0 };
    return { ...EMPTY_LISTING, ...state, id, slug, organisation, listedAt: this.clock.now() };
  }
}
