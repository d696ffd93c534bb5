import { Injectable } from '@nestjs/common';
import { ReadOrganisations } from '#organisations';
import { Clock } from '#platform';
import { type ListingView, projectListing } from '../domain/listing.js';
import { ListingStore } from '../persistence/listing-store.js';
import { today } from './today.js';

/** Listings by id: what others show, index or rank. Those whose organisation is not active are left out. */
@Injectable()
export class ReadListings {
  constructor(
    private readonly listings: ListingStore,
    private readonly organisations: ReadOrganisations,
    private readonly clock: Clock,
  ) {}

  /** The same for every audience. Closed ones are included: look at `isOpen`. */
  async execute(ids: readonly string[]): Promise<Map<string, ListingView>> {
    const found = await this.listings.byIds(ids);
    const refs = await this.organisations.refs(found.map(({ organisation }) => organisation));
    const day = today(this.clock);
    const views = found.flatMap((listing) => projectListing(listing, refs, day) ?? []);
    return new Map(views.map((view) => [view.id, view]));
  }

  /** Ids of all there are, for rebuilds; reading them leaves out what is not shown. */
  ids(): Promise<string[]> {
    return this.listings.ids();
  }

  /** Ids of all listings of these organisations; for indexes, when one of them changed. */
  async idsOf(organisationIds: readonly string[]): Promise<string[]> {
    return (await this.listings.ofOrganisations(organisationIds)).map(({ id }) => id);
  }
}
