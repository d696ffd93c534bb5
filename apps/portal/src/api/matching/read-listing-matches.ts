import { Injectable } from '@nestjs/common';
import { GetListing, listingTitle, type ListingView, ReadListings } from '#listings';
import { DescribeEntries, type DescribedEntry, FindListingMatches } from '#matching';
import type { Language } from '#messages';
import type { Viewer } from '#platform';

/** The other half of a listing: whatever fits it, in words, and what of it nothing covers. */
export interface ListingMatches {
  readonly listing: ListingView;
  readonly matches: readonly {
    readonly match: DescribedEntry;
    readonly listing: { readonly slug: string; readonly title: string };
  }[];
  /** Slugs of topics of a need that none of the offers is about. */
  readonly notCovered: readonly string[];
}

/** What page, API and table show of a listing's matches. */
@Injectable()
export class ReadListingMatches {
  constructor(
    private readonly getListing: GetListing,
    private readonly findMatches: FindListingMatches,
    private readonly describe: DescribeEntries,
    private readonly readListings: ReadListings,
  ) {}

  /** @throws DomainError `LISTING.NOT_FOUND` */
  async execute(slug: string, limit: number, viewer: Viewer, language: Language): Promise<ListingMatches> {
    const listing = await this.getListing.execute(slug);
    const found = await this.findMatches.execute(listing, limit, viewer);
    const views = await this.readListings.execute(found.map(({ id }) => id));
    // What was fulfilled or ran out a moment ago must not be shown.
    const open = found.filter(({ id }) => views.get(id)?.isOpen);
    const matches = this.describe.execute('listings', open, viewer, language).map((match) => {
      const { slug: address, text } = views.get(match.id)!;
      return { match, listing: { slug: address, title: listingTitle(text) } };
    });
    return { listing, matches, notCovered: notCovered(listing, open) };
  }
}

function notCovered(
  { kind, isOpen, topics }: ListingView,
  found: readonly { readonly uncovered: readonly string[] }[],
): string[] {
  if (kind === 'offer' || !isOpen) return [];
  return topics.filter((topic) => found.every(({ uncovered }) => uncovered.includes(topic)));
}
