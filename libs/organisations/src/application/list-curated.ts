import { Injectable } from '@nestjs/common';
import { Clock, type Curates } from '#platform';
import { TopicDirectory } from '#topics';
import { CuratedStore } from '../persistence/curated-store.js';
import { today } from './list-members.js';

/**
 * The organisations that a curator of a part looks after: those of a state, a topic with all below it, or a network with the network
 * itself. By what is public, and by an organisation's own topics alone: those of initiatives and listings others could give it.
 */
@Injectable()
export class ListCurated {
  constructor(
    private readonly curated: CuratedStore,
    private readonly topics: TopicDirectory,
    private readonly clock: Clock,
  ) {}

  /** @returns ids; none for a curator of everything, who needs no list */
  async execute({ scope, id }: Curates): Promise<ReadonlySet<string>> {
    if (scope === 'all' || id === null) return new Set();
    if (scope === 'state') return new Set(await this.curated.inState(id));
    if (scope === 'network') return new Set(await this.curated.inNetwork(id, today(this.clock)));
    const below = this.topics.current.descendants(id).map(({ slug }) => slug);
    return new Set(await this.curated.withTopics([id, ...below]));
  }
}
