import { Injectable } from '@nestjs/common';
import { type ListingView, ReadListings } from '#listings';
import { type OrganisationView, ReadOrganisations } from '#organisations';
import type { Viewer } from '#platform';
import type { SearchRecord } from '../../domain/record.js';
import { RecordSource } from '../../domain/record-source.js';
import type { IndexAudience } from '../../domain/index-audience.js';
import { TopicWords } from '../topic-words.js';
import { Whereabouts } from '../whereabouts.js';

/** Offers and needs that still hold; they lie where their organisation is. */
@Injectable()
export class ListingSource extends RecordSource {
  readonly type = 'listing';

  constructor(
    private readonly listings: ReadListings,
    private readonly organisations: ReadOrganisations,
    private readonly topicWords: TopicWords,
    private readonly whereabouts: Whereabouts,
  ) {
    super();
  }

  ids(): Promise<string[]> {
    return this.listings.ids();
  }

  async forAudience(ids: readonly string[], audience: IndexAudience): Promise<SearchRecord[]> {
    const views = await this.open(ids);
    return this.records(views, await this.organisations.forAudience(ownersOf(views), audience));
  }

  async forViewer(ids: readonly string[], viewer: Viewer): Promise<SearchRecord[]> {
    const views = await this.open(ids);
    return this.records(views, await this.organisations.forViewer(ownersOf(views), viewer));
  }

  private async open(ids: readonly string[]): Promise<ListingView[]> {
    return [...(await this.listings.execute(ids)).values()].filter(({ isOpen }) => isOpen);
  }

  private records(
    views: readonly ListingView[],
    owners: ReadonlyMap<string, OrganisationView>,
  ): SearchRecord[] {
    return views.flatMap((view) => {
      const owner = owners.get(view.organisation.id);
      return owner ? [this.record(view, owner)] : [];
    });
  }

  private record(view: ListingView, owner: OrganisationView): SearchRecord {
    return {
      type: 'listing',
      id: view.id,
      slug: view.slug,
      title: view.text,
      names: [],
      sections: [
        { text: view.text, weight: 'topic' },
        { text: this.topicWords.of(view.topics), weight: 'topic' },
        { text: owner.name, weight: 'summary' },
        this.whereabouts.of(owner.place, owner.kinds),
      ],
      topics: view.topics,
      kinds: owner.kinds,
      listing: view.kind,
      openForCooperation: owner.openForCooperation,
      place: owner.place,
      organisation: view.organisation,
      date: view.listedAt.toISOString(),
      excerpt: '',
    };
  }
}

function ownersOf(views: readonly ListingView[]): string[] {
  return views.map(({ organisation }) => organisation.id);
}
