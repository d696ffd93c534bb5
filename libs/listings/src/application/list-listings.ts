import { Injectable } from '@nestjs/common';
import type { PageRequest } from '#organisations';
import { Clock, cutPage, decodeCursor, encodeCursor, type Page } from '#platform';
import { z } from 'zod';
import type { ListingView } from '../domain/listing.js';
import { type ListingFilter, ListingStore } from '../persistence/listing-store.js';
import { ReadListings } from './read-listings.js';
import { today } from './today.js';

const MOMENT_AND_SLUG = z.tuple([z.iso.datetime(), z.string()]);

/** Offers and needs, the newest first; open ones unless asked otherwise. */
@Injectable()
export class ListListings {
  constructor(
    private readonly store: ListingStore,
    private readonly listings: ReadListings,
    private readonly clock: Clock,
  ) {}

  async execute(filter: ListingFilter, { cursor, limit }: PageRequest): Promise<Page<ListingView>> {
    const after = cursor === null ? null : decodeCursor(cursor, MOMENT_AND_SLUG);
    const listed = await this.store.list(filter, today(this.clock), after, limit + 1);
    const page = cutPage(listed, limit, ({ listedAt, slug }) => encodeCursor([listedAt.toISOString(), slug]));
    const views = await this.listings.execute(page.items.map(({ id }) => id));
    return { items: page.items.flatMap(({ id }) => views.get(id) ?? []), next: page.next };
  }
}
