import { Injectable } from '@nestjs/common';
import { TopicDirectory } from '#topics';
import type { OrganisationView } from '../domain/organisation-view.js';
import { scopesOf } from '../domain/scopes.js';
import { ListNetworksOf } from './list-networks-of.js';
import { ReadOrganisations } from './read-organisations.js';

/** Which parts of the directory something belongs to, for curators of a part: its state, topics and those above them, networks. */
@Injectable()
export class ReadScopes {
  constructor(
    private readonly organisations: ReadOrganisations,
    private readonly networks: ListNetworksOf,
    private readonly topics: TopicDirectory,
  ) {}

  /** @param view of the audience whose knowledge may show: what only some see must not lead to a curator */
  async execute({ id, place, topics }: Pick<OrganisationView, 'id' | 'place' | 'topics'>): Promise<string[]> {
    const networkIds = (await this.networks.execute([id])).get(id) ?? [];
    const networks = await this.organisations.refs(networkIds);
    const slugs = [...networks.values()].map(({ slug }) => slug);
    return scopesOf(place, this.withBroader(topics.map(({ topic }) => topic)), slugs);
  }

  /** Of what is no organisation yet. */
  ofNew(place: string | null, topics: readonly string[]): string[] {
    return scopesOf(place, this.withBroader(topics), []);
  }

  private withBroader(topics: readonly string[]): string[] {
    return [...new Set(topics.flatMap((topic) => [topic, ...this.topics.ancestors(topic)]))];
  }
}
