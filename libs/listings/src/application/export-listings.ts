import { Injectable } from '@nestjs/common';
import { inBatches, withoutEmpty } from '#platform';
import type { ListingDraft, ListingView } from '../domain/listing.js';
import { ListingStore } from '../persistence/listing-store.js';
import { ReadListings } from './read-listings.js';

/** Listings read at a time. */
const BATCH = 500;

/** All offers and needs, closed ones too, as entries of a network file, by slug. */
@Injectable()
export class ExportListings {
  constructor(
    private readonly store: ListingStore,
    private readonly listings: ReadListings,
  ) {}

  async *execute(): AsyncGenerator<ListingDraft> {
    for await (const batch of inBatches((slug, size) => this.store.after(slug, size), BATCH)) {
      const views = await this.listings.execute(batch.map(({ id }) => id));
      for (const { id } of batch) {
        const view = views.get(id);
        if (view) yield draftOf(view);
      }
    }
  }
}

function draftOf({ slug, organisation, kind, topics, text, expires, fulfilled }: ListingView): ListingDraft {
  const said = withoutEmpty({ topics, text, expires, fulfilled: fulfilled || null });
  return { id: slug, organisation: organisation.slug, kind, text, ...said };
}
