import { Injectable } from '@nestjs/common';
import { ReadNetworkShape, ResolveSlugs } from '#organisations';
import { TopicDirectory } from '#topics';
import type { KnownNetwork } from '../domain/network-file/checking/known-network.js';
import type { ReferableList } from '../domain/network-file/lists.js';
import { KnownContent } from './known-content.js';

/** What is already there, as far as a file refers to it. */
@Injectable()
export class KnownSlices implements KnownNetwork {
  constructor(
    private readonly organisations: ResolveSlugs,
    private readonly shape: ReadNetworkShape,
    private readonly topics: TopicDirectory,
    private readonly content: KnownContent,
  ) {}

  async existing(list: ReferableList, ids: readonly string[]): Promise<ReadonlySet<string>> {
    switch (list) {
      case 'organisations':
        return new Set((await this.organisations.execute(ids)).keys());
      case 'topics': {
        const tree = await this.topics.refresh();
        return new Set(ids.filter((id) => tree.has(id)));
      }
      default:
        return this.content.existing(list, ids);
    }
  }

  municipalitiesByAgs(ags: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.shape.municipalitiesByAgs(ags);
  }

  networks(ids: readonly string[]): Promise<ReadonlySet<string>> {
    return this.shape.networksAmong(ids);
  }

  async *relations() {
    yield* await this.shape.lineage();
  }

  async *memberships(networks: readonly string[]) {
    yield* await this.shape.nestings(networks);
  }

  async *pointers(list: 'organisations' | 'topics') {
    if (list === 'organisations') {
      yield* await this.shape.mergers();
      return;
    }
    for (const { slug, broader } of (await this.topics.refresh()).all) {
      if (broader !== null) yield { id: slug, to: broader };
    }
  }
}
