import { Controller, Param, Query } from '@nestjs/common';
import { ListListings } from '#listings';
import { MatchUseLog } from '#matching';
import type { Viewer } from '#platform';
import { TopicDirectory } from '#topics';
import { z } from 'zod';
import { addressOf } from '../../addresses/address-of.js';
import { Access, CurrentFrame, CurrentViewer, PageRoute, slugParam } from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { editAtFor } from '../entries/entry-kind.js';
import { ListingFits } from './listing-fits.js';
import { OrganisationHits } from '../parts/organisation-hits.js';
import { ListingPage } from './listing.page.js';

/** Other listings of the same organisation, at most. */
const MOST_OTHERS = 10;

const listingRequest = z.strictObject({ view: z.literal('table').optional().describe('Matches as a table') });

@Controller()
@Access('public')
export class ListingPageController {
  constructor(
    private readonly fits: ListingFits,
    private readonly listListings: ListListings,
    private readonly organisations: OrganisationHits,
    private readonly topics: TopicDirectory,
    private readonly uses: MatchUseLog,
  ) {}

  @PageRoute('biete-suche/:id')
  async show(
    @Param('id', { schema: slugParam }) id: string,
    @Query({ schema: listingRequest }) { view }: z.infer<typeof listingRequest>,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const { listing, ...fits } = await this.fits.execute(id, viewer, frame);
    this.uses.open(viewer.organisationIds, { type: 'listing', id: listing.id });
    const { organisation } = listing;
    const [owner, ofOwner] = await Promise.all([
      this.organisations.execute([organisation.id], viewer, frame),
      this.listListings.execute(
        { organisationId: organisation.id },
        { cursor: null, limit: MOST_OTHERS + 1 },
      ),
    ]);
    const others = ofOwner.items.filter((other) => other.id !== listing.id).slice(0, MOST_OTHERS);
    const topics = listing.topics.map((topic) => ({
      url: addressOf('topic', topic),
      label: this.topics.label(topic, frame.language),
    }));
    const editAt = editAtFor(viewer, organisation, 'angebote', listing.slug);
    return renderPage(
      ListingPage({ frame, listing, owner, others, topics, fits, isTable: view === 'table', editAt }),
    );
  }
}
