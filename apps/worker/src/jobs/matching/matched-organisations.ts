import { Injectable } from '@nestjs/common';
import { EVENT_CHANGED, ReadEvents } from '#exchange';
import { INITIATIVE_CHANGED, ListAdoptions, ReadInitiatives } from '#initiatives';
import { LISTING_CHANGED, ReadListings } from '#listings';

/** Whose prepared profiles may be stale after a piece of news. */
@Injectable()
export class MatchedOrganisations {
  constructor(
    private readonly events: ReadEvents,
    private readonly initiatives: ReadInitiatives,
    private readonly adoptions: ListAdoptions,
    private readonly listings: ReadListings,
  ) {}

  /** Ids of organisations, each once; of news of organisations the subjects themselves. */
  async of(event: string, subjects: readonly string[]): Promise<string[]> {
    const found = await this.find(event, subjects);
    return [...new Set(found)];
  }

  private find(event: string, subjects: readonly string[]): Promise<readonly string[]> | readonly string[] {
    if (event === EVENT_CHANGED) return this.ofEvents(subjects);
    if (event === INITIATIVE_CHANGED) return this.ofInitiatives(subjects);
    if (event === LISTING_CHANGED) return this.ofListings(subjects);
    return subjects;
  }

  private async ofEvents(ids: readonly string[]): Promise<string[]> {
    const events = [...(await this.events.execute(ids)).values()];
    return events.flatMap(({ host, moderation, contributors }) =>
      [host, ...moderation, ...contributors].flatMap((one) => one?.id ?? []),
    );
  }

  private async ofInitiatives(ids: readonly string[]): Promise<string[]> {
    const initiatives = await this.initiatives.forAudience(ids, 'public');
    const chains = await this.adoptions.chains(ids);
    return [
      ...[...initiatives.values()].map(({ lead }) => lead.id),
      ...[...chains.values()].flat().map(({ organisation }) => organisation.id),
    ];
  }

  private async ofListings(ids: readonly string[]): Promise<string[]> {
    return [...(await this.listings.execute(ids)).values()].map(({ organisation }) => organisation.id);
  }
}
