import { Injectable } from '@nestjs/common';
import { groupBy } from '#platform';
import { EventStore } from '../persistence/event-store.js';

/** Which events each organisation hosted, moderated or contributed to; for ranking. */
@Injectable()
export class ListEventsOf {
  constructor(private readonly events: EventStore) {}

  /** Ids of events by id of the organisation; one without events is absent. */
  async execute(organisationIds: readonly string[]): Promise<Map<string, string[]>> {
    if (organisationIds.length === 0) return new Map();
    const groups = groupBy(
      await this.events.partsOf(organisationIds),
      ({ organisationId }) => organisationId,
    );
    return new Map([...groups].map(([id, parts]) => [id, parts.map(({ eventId }) => eventId)]));
  }
}
