import { Injectable } from '@nestjs/common';
import { ReadEvents } from '#exchange';
import { ReadInitiatives } from '#initiatives';
import { listingTitle, ReadListings } from '#listings';
import { ReadOrganisations } from '#organisations';
import type { Contribution } from '../domain/fuse.js';
import type { SignalName } from '../domain/signal-name.js';
import { exchangeOf, initiativeOf } from './named-items.js';

/** Names of the networks, events, initiatives, offers and needs that matches are about, by id. */
export type Names = ReadonlyMap<string, string>;

/** Looks up, once for a whole list, how the shared things are called that have a name of their own. */
@Injectable()
export class MatchNames {
  constructor(
    private readonly organisations: ReadOrganisations,
    private readonly events: ReadEvents,
    private readonly listings: ReadListings,
    private readonly initiatives: ReadInitiatives,
  ) {}

  async execute(matches: readonly { readonly contributions: readonly Contribution[] }[]): Promise<Names> {
    const itemsOf = (signal: SignalName) =>
      matches.flatMap(({ contributions }) =>
        contributions.filter((one) => one.signal === signal).map(({ item }) => item),
      );
    const [networks, events, listings, initiatives] = await Promise.all([
      this.organisations.refs(itemsOf('networks')),
      this.events.execute(itemsOf('events')),
      this.listings.execute(
        itemsOf('exchange')
          .map(exchangeOf)
          .flatMap(({ need, offer }) => [need, offer]),
      ),
      this.initiatives.refs(itemsOf('adoption').map(initiativeOf)),
    ]);
    return new Map([
      ...[...networks].map(([id, { name }]): [string, string] => [id, name]),
      ...[...events].map(([id, { title }]): [string, string] => [id, title]),
      ...[...listings].map(([id, { text }]): [string, string] => [id, listingTitle(text)]),
      ...[...initiatives].map(([id, { title }]): [string, string] => [id, title]),
    ]);
  }
}
