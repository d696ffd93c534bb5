import { Injectable } from '@nestjs/common';
import { DomainError } from '#platform';
import type { EventView } from '../domain/event.js';
import { EventStore } from '../persistence/event-store.js';
import { ReadEvents } from './read-events.js';

@Injectable()
export class GetEvent {
  constructor(
    private readonly store: EventStore,
    private readonly events: ReadEvents,
  ) {}

  /** @throws DomainError `EVENT.NOT_FOUND` */
  async execute(slug: string): Promise<EventView> {
    const ids = (await this.store.bySlugs([slug])).map(({ id }) => id);
    const [found] = (await this.events.execute(ids)).values();
    if (!found) throw new DomainError('EVENT.NOT_FOUND', 'not-found', { slug });
    return found;
  }
}
