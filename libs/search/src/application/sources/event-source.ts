import { Injectable } from '@nestjs/common';
import { type EventView, ReadEvents } from '#exchange';
import type { SearchRecord, Section } from '../../domain/record.js';
import { RecordSource } from '../../domain/record-source.js';
import { Whereabouts } from '../whereabouts.js';

/** Events are the same for everybody. */
@Injectable()
export class EventSource extends RecordSource {
  readonly type = 'event';

  constructor(
    private readonly events: ReadEvents,
    private readonly whereabouts: Whereabouts,
  ) {
    super();
  }

  ids(): Promise<string[]> {
    return this.events.ids();
  }

  async forAudience(ids: readonly string[]): Promise<SearchRecord[]> {
    return [...(await this.events.execute(ids)).values()].map((view) =>
      recordOf(view, this.whereabouts.of(view.place, [])),
    );
  }

  forViewer(ids: readonly string[]): Promise<SearchRecord[]> {
    return this.forAudience(ids);
  }
}

function recordOf(view: EventView, around: Section): SearchRecord {
  const people = [view.host, ...view.moderation, ...view.contributors].flatMap((one) => one?.name ?? []);
  return {
    type: 'event',
    id: view.id,
    slug: view.slug,
    title: view.title,
    names: [],
    sections: [
      { text: view.title, weight: 'name' },
      { text: [view.theme ?? '', ...view.questions.map(({ text }) => text)].join('\n'), weight: 'summary' },
      { text: people.join('\n'), weight: 'text' },
      around,
    ],
    topics: [],
    kinds: [],
    listing: null,
    openForCooperation: false,
    place: view.place,
    organisation: view.host,
    date: startOf(view),
    excerpt: view.theme ?? '',
  };
}

/** A partial date counts from its beginning: 2018-06 as 1 June 2018. */
function startOf({ date }: EventView): string | null {
  const start = typeof date === 'string' ? date : (date?.from ?? date?.to);
  return start ? new Date(start).toISOString() : null;
}
