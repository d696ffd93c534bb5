import { Injectable } from '@nestjs/common';
import { ReadInitiatives } from '#initiatives';
import { ReadListings } from '#listings';
import type { OrganisationView } from '#organisations';
import { listingTitle } from '../parts/listing-title.js';
import { presentRef, type Ref } from '../parts/ref.presenter.js';

/** Initiatives and listings by id, as far as they are shown. */
export type TopicSourceRefs = ReadonlyMap<string, Ref>;

/** Looks up on which initiatives and listings the topics of an organisation rest. */
@Injectable()
export class ReadTopicSources {
  constructor(
    private readonly initiatives: ReadInitiatives,
    private readonly listings: ReadListings,
  ) {}

  async execute({ topics }: OrganisationView): Promise<TopicSourceRefs> {
    const idsFrom = (origin: string) =>
      topics.flatMap(({ sources }) =>
        sources.flatMap((source) => (source.origin === origin ? (source.originId ?? []) : [])),
      );
    const [initiatives, listings] = await Promise.all([
      this.initiatives.refs(idsFrom('initiative')),
      this.listings.execute(idsFrom('listing')),
    ]);
    const refs = new Map<string, Ref>();
    for (const { id, slug, title } of initiatives.values())
      refs.set(id, presentRef('initiative', slug, title));
    for (const { id, slug, text } of listings.values())
      refs.set(id, presentRef('listing', slug, listingTitle(text)));
    return refs;
  }
}
