import { Injectable } from '@nestjs/common';
import type { ListingView } from '#listings';
import { hasRole, type Viewer } from '#platform';
import { TopicDirectory } from '#topics';
import { addressOf } from '../../addresses/address-of.js';
import { DismissListing } from '../../api/matching/dismiss-listing.js';
import { ReadListingMatches } from '../../api/matching/read-listing-matches.js';
import type { Frame, MatchView } from '../../ui/index.js';
import type { DismissedView } from '../parts/dismissed.part.js';
import { MatchViews } from '../parts/match-views.js';

/** Matches shown on the page of a listing. */
const MOST_MATCHES = 10;

/** The other half of a listing, as its page shows it. */
export interface Fits {
  readonly matches: readonly MatchView[];
  /** Labels of topics of a need that none of the offers is about. */
  readonly notCovered: readonly string[];
  /** What was put aside, for those who act for its organisation. */
  readonly dismissed: readonly DismissedView[];
}

@Injectable()
export class ListingFits {
  constructor(
    private readonly read: ReadListingMatches,
    private readonly views: MatchViews,
    private readonly dismissals: DismissListing,
    private readonly topics: TopicDirectory,
  ) {}

  /** @throws DomainError `LISTING.NOT_FOUND` */
  async execute(slug: string, viewer: Viewer, frame: Frame): Promise<Fits & { listing: ListingView }> {
    const found = await this.read.execute(slug, MOST_MATCHES, viewer, frame.language);
    const isOwn = hasRole(viewer, found.listing.organisation.id, 'member');
    const path = `${addressOf('listing', slug)}/passend`;
    return {
      listing: found.listing,
      matches: found.matches.map(({ match, listing: { slug: other, title } }) => {
        const item = { url: addressOf('listing', other), title };
        return this.views.entry(match, item, frame, isOwn ? `${path}/${other}` : null);
      }),
      dismissed: isOwn
        ? (await this.dismissals.list(slug, viewer)).map(({ slug: other, title }) => ({
            url: addressOf('listing', other),
            title,
            undo: `${path}/${other}/wieder`,
          }))
        : [],
      notCovered: found.notCovered.map((topic) => this.topics.label(topic, frame.language)),
    };
  }
}
