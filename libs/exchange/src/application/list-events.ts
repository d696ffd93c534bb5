import { Injectable } from '@nestjs/common';
import type { PageRequest } from '#organisations';
import { cutPage, decodeCursor, encodeCursor, type Page } from '#platform';
import { z } from 'zod';
import type { EventView } from '../domain/event.js';
import { EventStore } from '../persistence/event-store.js';
import { ReadEvents } from './read-events.js';

const BEGIN_AND_SLUG = z.tuple([z.string(), z.string()]);

/** All events, the newest first, undated ones last. */
@Injectable()
export class ListEvents {
  constructor(
    private readonly store: EventStore,
    private readonly events: ReadEvents,
  ) {}

  async execute({ cursor, limit }: PageRequest): Promise<Page<EventView>> {
    const after = cursor === null ? null : decodeCursor(cursor, BEGIN_AND_SLUG);
    const listed = await this.store.list(after, limit + 1);
    const page = cutPage(listed, limit, ({ begins, slug }) => encodeCursor([begins, slug]));
    const views = await this.events.execute(page.items.map(({ id }) => id));
    return { items: page.items.flatMap(({ id }) => views.get(id) ?? []), next: page.next };
  }
}
