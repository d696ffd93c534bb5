import { Injectable } from '@nestjs/common';
import { type AboutDraft, type AboutType, ReadEvents } from '#exchange';
import { ResolveInitiatives } from '#initiatives';
import { ResolveListings } from '#listings';
import { ResolveSlugs } from '#organisations';

/** Finds out what kind of thing a file means where it names one by its id alone. */
@Injectable()
export class ResolveAbout {
  constructor(
    private readonly organisations: ResolveSlugs,
    private readonly initiatives: ResolveInitiatives,
    private readonly listings: ResolveListings,
    private readonly events: ReadEvents,
  ) {}

  /** What is none of these is a topic, known or new. By id. */
  async execute(ids: readonly string[]): Promise<Map<string, AboutDraft>> {
    const wanted = [...new Set(ids)];
    const found: [AboutType, ReadonlyMap<string, string>][] = [
      ['organisation', await this.organisations.execute(wanted)],
      ['initiative', await this.initiatives.execute(wanted)],
      ['listing', await this.listings.execute(wanted)],
      ['event', await this.events.idsBySlug(wanted)],
    ];
    return new Map(
      wanted.map((slug) => {
        const type = found.find(([, known]) => known.has(slug))?.[0] ?? 'topic';
        return [slug, { type, slug }];
      }),
    );
  }
}
