import { Injectable } from '@nestjs/common';
import { inBatches, withoutEmpty } from '#platform';
import type { EventDraft, EventView } from '../domain/event.js';
import { EventStore } from '../persistence/event-store.js';
import { ReadEvents } from './read-events.js';

/** Events read at a time. */
const BATCH = 200;

/** All events as entries of a network file, by slug. */
@Injectable()
export class ExportEvents {
  constructor(
    private readonly store: EventStore,
    private readonly events: ReadEvents,
  ) {}

  async *execute(): AsyncGenerator<EventDraft> {
    for await (const batch of inBatches((slug, size) => this.store.after(slug, size), BATCH)) {
      const views = await this.events.execute(batch.map(({ id }) => id));
      for (const { id } of batch) {
        const view = views.get(id);
        if (view) yield draftOf(view);
      }
    }
  }
}

function draftOf({ slug, title, host, place, date, theme, ...lists }: EventView): EventDraft {
  const slugs = (refs: readonly { slug: string }[]) => refs.map((ref) => ref.slug);
  const said = withoutEmpty({
    host: host?.slug ?? null,
    place,
    date: typeof date === 'string' ? date : withoutEmpty(date ?? {}),
    theme,
    moderation: slugs(lists.moderation),
    contributors: slugs(lists.contributors),
    questions: slugs(lists.questions),
  });
  return { id: slug, title, ...said };
}
