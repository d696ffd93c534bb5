import { Injectable } from '@nestjs/common';
import { type ImportedChange, RecordImports } from '#history';
import { ReplaceDerivedTopics } from '#organisations';
import { Clock, Outbox } from '#platform';
import { isOpen, type Listing } from '../domain/listing.js';
import { LISTING_CHANGED } from '../domain/listing.event.js';
import { ListingStore } from '../persistence/listing-store.js';
import { today } from './today.js';

/** Stores changed listings with all that follows from it: the topics of their organisations, and the news. */
@Injectable()
export class KeepListings {
  constructor(
    private readonly listings: ListingStore,
    private readonly derivedTopics: ReplaceDerivedTopics,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly imports: RecordImports,
  ) {}

  /** To be called inside a transaction. Only what holds today gives its organisation topics. */
  async execute(
    changed: readonly Omit<Listing, 'derives'>[],
    imported: readonly ImportedChange[] = [],
  ): Promise<void> {
    if (changed.length === 0) return;
    const day = today(this.clock);
    const listings = changed.map((listing) => ({
      ...listing,
      derives: listing.shown && isOpen(listing, day),
    }));
    await this.listings.save(listings);
    await this.imports.execute(imported);
    await this.derivedTopics.execute(
      'listing',
      listings.map(({ id, organisation, topics, derives }) => ({
        originId: id,
        organisationIds: derives ? [organisation] : [],
        topics,
        visibility: 'public',
      })),
    );
    await this.outbox.append(listings.map(({ id }) => ({ event: LISTING_CHANGED, subject: id })));
  }
}
