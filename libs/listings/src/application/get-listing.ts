import { Injectable } from '@nestjs/common';
import { DomainError } from '#platform';
import type { ListingView } from '../domain/listing.js';
import { LISTING_NOT_FOUND } from '../domain/listing.errors.js';
import { ReadListings } from './read-listings.js';
import { ResolveListings } from './resolve-listings.js';

@Injectable()
export class GetListing {
  constructor(
    private readonly resolve: ResolveListings,
    private readonly listings: ReadListings,
  ) {}

  /**
   * Also one that is fulfilled or expired: its address stays, the page says so.
   *
   * @throws DomainError `LISTING.NOT_FOUND` when there is none, or it or its organisation was withdrawn
   */
  async execute(slug: string): Promise<ListingView> {
    const ids = [...(await this.resolve.execute([slug])).values()];
    const [found] = (await this.listings.execute(ids)).values();
    if (!found) throw new DomainError(LISTING_NOT_FOUND, 'not-found', { slug });
    return found;
  }
}
