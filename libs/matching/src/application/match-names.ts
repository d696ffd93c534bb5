import { Injectable } from '@nestjs/common';
import { ReadEvents } from '#exchange';
import { ReadOrganisations } from '#organisations';
import type { PeerMatch } from '../domain/peer-match.js';

/** Names of the networks and events that matches are about, by id. */
export type Names = ReadonlyMap<string, string>;

/** Looks up, once for a whole list, how the shared networks and events are called. */
@Injectable()
export class MatchNames {
  constructor(
    private readonly organisations: ReadOrganisations,
    private readonly events: ReadEvents,
  ) {}

  async execute(matches: readonly PeerMatch[]): Promise<Names> {
    const idsOf = (signal: 'networks' | 'events') =>
      matches.flatMap(({ contributions }) =>
        contributions.filter((one) => one.signal === signal).map(({ item }) => item),
      );
    const [networks, events] = await Promise.all([
      this.organisations.refs(idsOf('networks')),
      this.events.execute(idsOf('events')),
    ]);
    return new Map([
      ...[...networks].map(([id, { name }]): [string, string] => [id, name]),
      ...[...events].map(([id, { title }]): [string, string] => [id, title]),
    ]);
  }
}
