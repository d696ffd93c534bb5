import { Injectable } from '@nestjs/common';
import { ReadInitiatives } from '#initiatives';
import { ReadListings } from '#listings';
import { ReadOrganisations } from '#organisations';
import { type AboutKey, aboutKey, type AboutRef, keysOf } from '../domain/about.js';
import { EventStore } from '../persistence/event-store.js';

/** What statements speak of, as far as it is shown itself. A fixed number of statements, whatever the number of keys. */
@Injectable()
export class ReadAbout {
  constructor(
    private readonly organisations: ReadOrganisations,
    private readonly initiatives: ReadInitiatives,
    private readonly listings: ReadListings,
    private readonly events: EventStore,
  ) {}

  async execute(about: readonly AboutKey[]): Promise<Map<AboutKey, AboutRef>> {
    const found = new Map<AboutKey, AboutRef>();
    for (const slug of keysOf('topic', about)) {
      found.set(aboutKey('topic', slug), { type: 'topic', slug, title: null });
    }
    for (const { id, slug, name } of (
      await this.organisations.refs(keysOf('organisation', about))
    ).values()) {
      found.set(aboutKey('organisation', id), { type: 'organisation', slug, title: name });
    }
    for (const { id, slug, title } of (await this.initiatives.refs(keysOf('initiative', about))).values()) {
      found.set(aboutKey('initiative', id), { type: 'initiative', slug, title });
    }
    for (const { id, slug, text } of (await this.listings.execute(keysOf('listing', about))).values()) {
      found.set(aboutKey('listing', id), { type: 'listing', slug, title: text });
    }
    for (const { id, slug, title } of await this.events.byIds(keysOf('event', about))) {
      found.set(aboutKey('event', id), { type: 'event', slug, title });
    }
    return found;
  }
}
