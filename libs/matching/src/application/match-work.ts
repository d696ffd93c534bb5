import { Injectable } from '@nestjs/common';
import { ListStances, ReadInitiatives } from '#initiatives';
import { ReadListings } from '#listings';
import { groupBy } from '#platform';
import type { MatchProfile } from '../domain/match-profile.js';
import { stanceOf } from '../domain/stance.js';

/** What one organisation offers, seeks, did and plans. */
export type Work = { [K in 'listings' | 'adoptions']: [...MatchProfile[K]] };

/** Gathers open offers and needs of organisations and where they stand towards initiatives that are shown. */
@Injectable()
export class MatchWork {
  constructor(
    private readonly readListings: ReadListings,
    private readonly listStances: ListStances,
    private readonly initiatives: ReadInitiatives,
  ) {}

  async execute(ids: readonly string[]): Promise<{ of: (id: string) => Work }> {
    const listings = await this.listings(ids);
    const stances = await this.stances(ids);
    return {
      of: (id) => ({
        listings: (listings.get(id) ?? []).map((listing) => ({
          id: listing.id,
          kind: listing.kind,
          topics: [...listing.topics],
        })),
        adoptions: (stances.get(id) ?? []).map(({ initiative, stage }) => ({
          initiative,
          stance: stanceOf(stage),
        })),
      }),
    };
  }

  private async listings(ids: readonly string[]) {
    const views = await this.readListings.execute(await this.readListings.idsOf(ids));
    const open = [...views.values()].filter(({ isOpen }) => isOpen);
    open.sort((a, b) => (a.slug < b.slug ? -1 : 1));
    return groupBy(open, ({ organisation }) => organisation.id);
  }

  private async stances(ids: readonly string[]) {
    const stances = await this.listStances.execute(ids);
    const shown = await this.initiatives.refs(stances.map(({ initiative }) => initiative));
    return groupBy(
      stances.filter(({ initiative }) => shown.has(initiative)),
      ({ organisationId }) => organisationId,
    );
  }
}
