import { Injectable } from '@nestjs/common';
import { EventStore } from '../persistence/event-store.js';

/** At which events organisations were host, moderator or contributor; for ranking. */
@Injectable()
export class ListEventsOf {
  constructor(private readonly events: EventStore) {}

  /** Ids of events by id of the organisation; one without events is absent. */
  async execute(organisationIds: readonly string[]): Promise<Map<string, string[]>> {
    const touching = await this.events.idsTouching(organisationIds);
    const found = new Map<string, string[]>();
    for (const { id, host, moderation, contributors } of await this.events.byIds(touching)) {
      for (const participant of new Set([host, ...moderation, ...contributors])) {
        if (participant !== null) found.set(participant, [...(found.get(participant) ?? []), id]);
      }
    }
    return found;
  }
}
