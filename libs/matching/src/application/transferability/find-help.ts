import { Injectable } from '@nestjs/common';
import type { InitiativeView } from '#initiatives';
import { type ListingView, ReadListings } from '#listings';
import { audienceOf, type Viewer } from '#platform';
import { type Band, bandOf } from '../../domain/band.js';
import { entryOfInitiative } from '../../domain/entry-of.js';
import { scoreListings } from '../../domain/score-entry.js';
import { topicsAndParents } from '../../domain/topics-and-parents.js';
import { MatchEntryStore } from '../../persistence/match-entry-store.js';
import { MatchContexts } from '../match-contexts.js';

/** Whoever is to be asked for help should know the very thing. */
const HELPS: readonly (Band | null)[] = ['strong', 'good'];
/** Offers named at most. */
const MOST_OFFERS = 5;

/** Offers of help that are about what an initiative is about, the best first. */
@Injectable()
export class FindHelp {
  constructor(
    private readonly entries: MatchEntryStore,
    private readonly contexts: MatchContexts,
    private readonly listings: ReadListings,
  ) {}

  async execute(initiative: InitiativeView, viewer: Viewer): Promise<ListingView[]> {
    const audience = audienceOf(viewer) === 'public' ? 'public' : 'member';
    const context = this.contexts.of(audience);
    const [mine] = await context.learned([entryOfInitiative(initiative)]);
    if (!mine) return [];
    const fields = topicsAndParents(mine.topics, context.ancestorsOf);
    const found = await this.entries.candidates(
      {
        type: 'listing',
        side: 'offer',
        fields,
        notOf: null,
        near: await context.nearTexts('listing', mine.text),
      },
      audience,
    );
    const scored = (await context.learned(found))
      .map((entry) => ({
        id: entry.id,
        score: scoreListings(mine, entry, context, null).score,
      }))
      .filter(({ score }) => HELPS.includes(bandOf(score, 'listing')))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, MOST_OFFERS);
    const views = await this.listings.execute(scored.map(({ id }) => id));
    return scored.flatMap(({ id }) => views.get(id) ?? []).filter(({ isOpen }) => isOpen);
  }
}
