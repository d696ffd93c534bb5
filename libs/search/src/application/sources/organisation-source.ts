import { Injectable } from '@nestjs/common';
import { type OrganisationView, ReadOrganisations } from '#organisations';
import type { Viewer } from '#platform';
import { addressesOf } from '../../domain/addresses-of.js';
import type { SearchRecord } from '../../domain/record.js';
import { RecordSource } from '../../domain/record-source.js';
import type { IndexAudience } from '../../domain/index-audience.js';
import { TopicWords } from '../topic-words.js';
import { Whereabouts } from '../whereabouts.js';

@Injectable()
export class OrganisationSource extends RecordSource {
  readonly type = 'organisation';

  private made = { of: [] as readonly object[], records: new WeakMap<OrganisationView, SearchRecord>() };

  constructor(
    private readonly organisations: ReadOrganisations,
    private readonly topicWords: TopicWords,
    private readonly whereabouts: Whereabouts,
  ) {
    super();
  }

  ids(): Promise<string[]> {
    return this.organisations.ids();
  }

  async forAudience(ids: readonly string[], audience: IndexAudience): Promise<SearchRecord[]> {
    const views = await this.organisations.forAudience(ids, audience);
    return [...views.values()].map((view) => this.record(view));
  }

  /** Most of what there is: read once. */
  override async forAudiences(
    ids: readonly string[],
    audiences: readonly IndexAudience[],
  ): Promise<SearchRecord[][]> {
    const found = await this.organisations.forAudiences(ids, audiences);
    const records = new Map<OrganisationView, SearchRecord>();
    for (const views of found)
      for (const view of views.values()) if (!records.has(view)) records.set(view, this.record(view));
    return found.map((views) => [...views.values()].map((view) => records.get(view)!));
  }

  async forViewer(ids: readonly string[], viewer: Viewer): Promise<SearchRecord[]> {
    const views = await this.organisations.forViewer(ids, viewer);
    return [...views.values()].map((view) => this.madeBefore(view));
  }

  /** Views are held while nothing changed, and so are the records made of them: for as long as topics and places are called the same. */
  private madeBefore(view: OrganisationView): SearchRecord {
    const of = [this.topicWords.tree, this.whereabouts.register];
    if (of.some((one, at) => one !== this.made.of[at])) this.made = { of, records: new WeakMap() };
    const known = this.made.records.get(view);
    if (known) return known;
    const record = this.record(view);
    this.made.records.set(view, record);
    return record;
  }

  private record(view: OrganisationView): SearchRecord {
    const names = view.names.map(({ name }) => name);
    const topics = view.topics.map(({ topic }) => topic);
    return {
      type: 'organisation',
      id: view.id,
      slug: view.slug,
      title: view.name,
      names,
      sections: [
        { text: [view.name, ...names].join('\n'), weight: 'name' },
        { text: this.topicWords.of(topics), weight: 'topic' },
        { text: [view.summary, view.unit].filter(Boolean).join('\n'), weight: 'summary' },
        { text: [addressesOf(view), this.whereabouts.arsOf(view.ags)].join('\n'), weight: 'around' },
        this.whereabouts.of(view.place, view.kinds),
        { text: view.text ?? '', weight: 'text' },
      ],
      topics,
      kinds: view.kinds,
      listing: null,
      openForCooperation: view.openForCooperation,
      place: view.place,
      organisation: null,
      date: view.editedAt,
      excerpt: view.summary ?? '',
    };
  }
}
