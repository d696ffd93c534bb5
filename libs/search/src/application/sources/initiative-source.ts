import { Injectable } from '@nestjs/common';
import { type InitiativeView, ReadInitiatives } from '#initiatives';
import { type OrganisationView, ReadOrganisations } from '#organisations';
import type { Viewer } from '#platform';
import type { SearchRecord } from '../../domain/record.js';
import { RecordSource } from '../../domain/record-source.js';
import type { IndexAudience } from '../../domain/index-audience.js';
import { TopicWords } from '../topic-words.js';
import { Whereabouts } from '../whereabouts.js';

/** An initiative lies where its lead is and is of its lead's kinds. */
@Injectable()
export class InitiativeSource extends RecordSource {
  readonly type = 'initiative';

  constructor(
    private readonly initiatives: ReadInitiatives,
    private readonly organisations: ReadOrganisations,
    private readonly topicWords: TopicWords,
    private readonly whereabouts: Whereabouts,
  ) {
    super();
  }

  ids(): Promise<string[]> {
    return this.initiatives.ids();
  }

  async forAudience(ids: readonly string[], audience: IndexAudience): Promise<SearchRecord[]> {
    const views = [...(await this.initiatives.forAudience(ids, audience)).values()];
    return this.records(views, await this.organisations.forAudience(leadsOf(views), audience));
  }

  async forViewer(ids: readonly string[], viewer: Viewer): Promise<SearchRecord[]> {
    const views = [...(await this.initiatives.forViewer(ids, viewer)).values()];
    return this.records(views, await this.organisations.forViewer(leadsOf(views), viewer));
  }

  private records(
    views: readonly InitiativeView[],
    leads: ReadonlyMap<string, OrganisationView>,
  ): SearchRecord[] {
    return views.flatMap((view) => {
      const lead = leads.get(view.lead.id);
      return lead ? [this.record(view, lead)] : [];
    });
  }

  private record(view: InitiativeView, lead: OrganisationView): SearchRecord {
    const resources = Object.values(view.resources).filter((text) => text !== null);
    return {
      type: 'initiative',
      id: view.id,
      slug: view.slug,
      title: view.title,
      names: [],
      sections: [
        { text: view.title, weight: 'name' },
        { text: this.topicWords.of(view.topics), weight: 'topic' },
        { text: [view.summary, ...view.targetGroups].filter(Boolean).join('\n'), weight: 'summary' },
        { text: [lead.name, ...view.partners.map(({ name }) => name)].join('\n'), weight: 'summary' },
        this.whereabouts.of(lead.place, lead.kinds),
        { text: [view.text, ...resources].filter(Boolean).join('\n'), weight: 'text' },
      ],
      topics: view.topics,
      kinds: lead.kinds,
      listing: null,
      openForCooperation: lead.openForCooperation,
      place: lead.place,
      organisation: view.lead,
      date: view.editedAt,
      excerpt: view.summary ?? '',
    };
  }
}

function leadsOf(views: readonly InitiativeView[]): string[] {
  return views.map(({ lead }) => lead.id);
}
