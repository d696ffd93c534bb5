import { Injectable } from '@nestjs/common';
import { type ListingView, ReadListings } from '#listings';
import { ReadOrganisations } from '#organisations';
import { PlaceDirectory } from '#places';
import type { Viewer } from '#platform';
import { TopicDirectory } from '#topics';
import { addressOf } from '../../addresses/address-of.js';
import { listingTitle } from '../../api/parts/listing-title.js';
import type { Frame, HitView } from '../../ui/index.js';
import { firstTopics } from '../parts/first-topics.js';
import { placeLine } from '../parts/place-line.js';

/** Offers and needs as a list shows them: which of both, whose, where and until when. */
@Injectable()
export class ListingHits {
  constructor(
    private readonly listings: ReadListings,
    private readonly organisations: ReadOrganisations,
    private readonly places: PlaceDirectory,
    private readonly topics: TopicDirectory,
  ) {}

  /** In the order of the ids, without those that are not shown any more. */
  async execute(ids: readonly string[], viewer: Viewer, frame: Frame): Promise<HitView[]> {
    const listings = await this.listings.execute(ids);
    const owners = [...listings.values()].map(({ organisation }) => organisation.id);
    const organisations = await this.organisations.forViewer(owners, viewer);
    return ids.flatMap((id) => {
      const listing = listings.get(id);
      if (!listing) return [];
      return [this.hit(listing, organisations.get(listing.organisation.id)?.place ?? null, frame)];
    });
  }

  private hit(listing: ListingView, at: string | null, { messages, format, language }: Frame): HitView {
    const { slug, text, kind, organisation, topics, expires } = listing;
    const place = at === null ? null : this.places.get(at);
    const foot = [
      place ? placeLine(place) : null,
      ...firstTopics(topics, this.topics, language),
      expires === null ? null : messages.listings.until(format.date(expires)),
    ];
    return {
      url: addressOf('listing', slug),
      title: listingTitle(text),
      kind: { name: messages.terms.listingKinds[kind], tone: kind, more: [organisation.name] },
      foot: foot.filter((part) => part !== null),
    };
  }
}
