import { Injectable } from '@nestjs/common';
import type { ListingView } from '#listings';
import type { Viewer } from '#platform';
import { TopicDirectory } from '#topics';
import { addressOf } from '../../addresses/address-of.js';
import { ReadListingMatches } from '../../api/matching/read-listing-matches.js';
import type { Frame, MatchView } from '../../ui/index.js';
import { MatchViews } from '../parts/match-views.js';

/** Matches shown on the page of a listing. */
const MOST_MATCHES = 10;

/** The other half of a listing, as its page shows it. */
export interface Fits {
  readonly matches: readonly MatchView[];
  /** Labels of topics of a need that none of the offers is about. */
  readonly notCovered: readonly string[];
}

@Injectable()
export class ListingFits {
  constructor(
    private readonly read: ReadListingMatches,
    private readonly views: MatchViews,
    private readonly topics: TopicDirectory,
  ) {}

  /** @throws DomainError `LISTING.NOT_FOUND` */
  async execute(slug: string, viewer: Viewer, frame: Frame): Promise<Fits & { listing: ListingView }> {
    const found = await this.read.execute(slug, MOST_MATCHES, viewer, frame.language);
    return {
      listing: found.listing,
      matches: found.matches.map(({ match, listing }) =>
        this.views.entry(match, { url: addressOf('listing', listing.slug), title: listing.title }, frame),
      ),
      notCovered: found.notCovered.map((topic) => this.topics.label(topic, frame.language)),
    };
  }
}
