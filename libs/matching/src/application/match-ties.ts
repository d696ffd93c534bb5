import { Injectable } from '@nestjs/common';
import { ListEventsOf } from '#exchange';
import { ListNetworksOf, ListRelations } from '#organisations';
import type { MatchProfile } from '../domain/match-profile.js';

/** What ties one organisation to others beside what it works on. */
export type Ties = Pick<MatchProfile, 'networks' | 'related' | 'events'>;

/** Gathers memberships, relations and events of organisations, a statement each. */
@Injectable()
export class MatchTies {
  constructor(
    private readonly networksOf: ListNetworksOf,
    private readonly relations: ListRelations,
    private readonly eventsOf: ListEventsOf,
  ) {}

  async execute(
    ids: readonly string[],
  ): Promise<{ of: (id: string) => { [K in keyof Ties]: [...Ties[K]] } }> {
    const networks = await this.networksOf.execute(ids);
    const related = await this.relations.neighbours(ids);
    const events = await this.eventsOf.execute(ids);
    return {
      of: (id) => ({
        networks: networks.get(id) ?? [],
        related: related.get(id) ?? [],
        events: events.get(id) ?? [],
      }),
    };
  }
}
