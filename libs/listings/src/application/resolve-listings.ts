import { Injectable } from '@nestjs/common';
import { ListingStore } from '../persistence/listing-store.js';

/** Ids of listings by slug, whether or not they are shown. */
@Injectable()
export class ResolveListings {
  constructor(private readonly listings: ListingStore) {}

  async execute(slugs: readonly string[]): Promise<Map<string, string>> {
    const found = await this.listings.idsBySlug(slugs);
    return new Map(found.map(({ slug, id }) => [slug, id]));
  }
}
