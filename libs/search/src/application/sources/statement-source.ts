import { Injectable } from '@nestjs/common';
import { ReadStatements, type StatementView } from '#exchange';
import { type OrganisationView, ReadOrganisations } from '#organisations';
import type { Viewer } from '#platform';
import type { SearchRecord } from '../../domain/record.js';
import { RecordSource } from '../../domain/record-source.js';
import type { IndexAudience } from '../../domain/index-audience.js';
import { TopicWords } from '../topic-words.js';
import { Whereabouts } from '../whereabouts.js';

/** Answers and free texts; they lie where whoever said them is. */
@Injectable()
export class StatementSource extends RecordSource {
  readonly type = 'statement';

  constructor(
    private readonly statements: ReadStatements,
    private readonly organisations: ReadOrganisations,
    private readonly topicWords: TopicWords,
    private readonly whereabouts: Whereabouts,
  ) {
    super();
  }

  ids(): Promise<string[]> {
    return this.statements.ids();
  }

  async forAudience(ids: readonly string[], audience: IndexAudience): Promise<SearchRecord[]> {
    const views = [...(await this.statements.execute(ids)).values()];
    return this.records(views, await this.organisations.forAudience(speakersOf(views), audience));
  }

  async forViewer(ids: readonly string[], viewer: Viewer): Promise<SearchRecord[]> {
    const views = [...(await this.statements.execute(ids)).values()];
    return this.records(views, await this.organisations.forViewer(speakersOf(views), viewer));
  }

  private records(
    views: readonly StatementView[],
    speakers: ReadonlyMap<string, OrganisationView>,
  ): SearchRecord[] {
    return views.flatMap((view) => {
      const speaker = speakers.get(view.by.id);
      return speaker ? [this.record(view, speaker)] : [];
    });
  }

  private record(view: StatementView, speaker: OrganisationView): SearchRecord {
    const topics = view.about.filter(({ type }) => type === 'topic').map(({ slug }) => slug);
    const spokenOf = view.about.flatMap(({ title }) => title ?? []);
    const said = view.quote ?? view.summary ?? '';
    return {
      type: 'statement',
      id: view.id,
      slug: view.slug,
      title: titleOf(view),
      names: [],
      sections: [
        { text: [said, view.summary ?? ''].join('\n'), weight: 'summary' },
        { text: this.topicWords.of(topics), weight: 'topic' },
        { text: [view.question?.text ?? '', view.by.name, view.role ?? ''].join('\n'), weight: 'text' },
        { text: spokenOf.join('\n'), weight: 'text' },
        this.whereabouts.of(speaker.place, speaker.kinds),
      ],
      topics,
      kinds: speaker.kinds,
      listing: null,
      openForCooperation: speaker.openForCooperation,
      place: speaker.place,
      organisation: view.by,
      date: null,
      excerpt: said,
    };
  }
}

/** "Stadt Pforzheim: Wie kann die lokale Politik begeistert werden?"; a free text is called by its event. */
function titleOf({ by, question, event }: StatementView): string {
  const subject = question?.text ?? event?.title;
  return subject ? `${by.name}: ${subject}` : by.name;
}

function speakersOf(views: readonly StatementView[]): string[] {
  return views.map(({ by }) => by.id);
}
