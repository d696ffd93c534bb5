import { Injectable } from '@nestjs/common';
import type { ListingView } from '#listings';
import { type OrganisationView, ReadOrganisations } from '#organisations';
import { audienceOf, type Viewer } from '#platform';
import { bandOf } from '../domain/band.js';
import { bestFirst } from '../domain/best-first-by-tens.js';
import type { EntryMatch } from '../domain/entry-match.js';
import { entryOfListing } from '../domain/entry-of.js';
import type { LearnedEntry } from '../domain/match-entry.js';
import { scoreListings } from '../domain/score-entry.js';
import { distanceBetween, placeSignal } from '../domain/signals/place.js';
import { topicsAndParents } from '../domain/topics-and-parents.js';
import { uncovered } from '../domain/uncovered.js';
import { variedByBand } from '../domain/varied-by-band.js';
import { type AudienceContext, MatchContexts } from './match-contexts.js';
import { ProposeEntries } from './propose-entries.js';
import { Whereabouts } from './whereabouts.js';

/** The offers that fit a need, or the needs that an offer fits, best first (MAT-02). */
@Injectable()
export class FindListingMatches {
  constructor(
    private readonly propose: ProposeEntries,
    private readonly contexts: MatchContexts,
    private readonly organisations: ReadOrganisations,
    private readonly whereabouts: Whereabouts,
  ) {}

  /** Empty for a listing that does not hold any more, and where nothing fits. Never offers for an offer. */
  async execute(listing: ListingView, limit: number, viewer: Viewer): Promise<EntryMatch[]> {
    if (!listing.isOpen) return [];
    const audience = audienceOf(viewer) === 'public' ? 'public' : 'member';
    const context = this.contexts.of(audience);
    const [mine] = await context.learned([entryOfListing(listing)]);
    if (!mine) return [];
    const candidates = await this.propose.candidates(
      mine.organisationId,
      {
        type: 'listing',
        side: listing.kind === 'need' ? 'offer' : 'need',
        fields: topicsAndParents(mine.topics, context.ancestorsOf),
        near: await context.nearTexts('listing', mine.text),
      },
      viewer,
    );
    const found = await context.learned(candidates);
    const owners = await this.organisations.forViewer(
      [mine, ...found].map(({ organisationId }) => organisationId),
      viewer,
    );
    const here = owners.get(mine.organisationId);
    if (!here) return [];
    const matches = found.flatMap((entry) => {
      const organisation = owners.get(entry.organisationId);
      return organisation ? this.match(mine, entry, { here, there: organisation }, context) : [];
    });
    matches.sort(bestFirst);
    const shown = variedByBand(matches, 'listing', (match) => match.organisation.id).slice(0, limit);
    this.propose.shown(mine.organisationId, 'listing', shown, viewer);
    return shown;
  }

  private match(
    mine: LearnedEntry,
    theirs: LearnedEntry,
    { here, there }: { here: OrganisationView; there: OrganisationView },
    context: AudienceContext,
  ): EntryMatch[] {
    const [from, to] = [this.whereabouts.of(here), this.whereabouts.of(there)];
    const { score, contributions } = scoreListings(mine, theirs, context, placeSignal(from, to));
    const band = bandOf(score, 'listing');
    const isAbout = contributions.some(({ signal }) => signal !== 'place');
    if (band === null || !isAbout) return [];
    const [need, offer] = mine.side === 'need' ? [mine, theirs] : [theirs, mine];
    return [
      {
        id: theirs.id,
        organisation: there,
        band,
        score,
        model: context.modelName,
        contributions,
        named: mine.topics.filter((topic) => theirs.topics.includes(topic)),
        distanceKm: distanceBetween(from, to),
        uncovered: uncovered(need.topics, offer.topics, context),
      },
    ];
  }
}
