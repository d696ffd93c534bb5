import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { Outbox, Transaction } from '#platform';
import type { StoredTopic } from '../domain/stored-topic.js';
import { TREE_CHANGED } from '../domain/topic.event.js';
import { ShippedTree } from '../persistence/shipped-tree.js';
import { TopicStore } from '../persistence/topic-store.js';
import { TreeLoadStore } from '../persistence/tree-load-store.js';

/** Slugs by what loading did to them. */
export interface TreeLoad {
  readonly created: readonly string[];
  readonly changed: readonly string[];
  /** Shipped now, but here before as a proposal or edited by a curator: left as they are. */
  readonly kept: readonly string[];
}

const NOTHING: TreeLoad = { created: [], changed: [], kept: [] };

/** Brings the tree of this version of the product into the database; with the same tree again it is two small reads. */
@Injectable()
export class LoadShippedTree {
  constructor(
    private readonly transaction: Transaction,
    private readonly shipped: ShippedTree,
    private readonly loads: TreeLoadStore,
    private readonly topics: TopicStore,
    private readonly outbox: Outbox,
  ) {}

  /** Never deletes: a topic that is no longer shipped may be in use. */
  async execute(): Promise<TreeLoad> {
    const version = await this.shipped.version();
    if ((await this.loads.newest()) === version) return NOTHING;
    const shipped = await this.shipped.topics();
    return this.transaction.run(async () => {
      await this.loads.takeTurns();
      if ((await this.loads.newest()) === version) return NOTHING;
      const held = await this.topics.bySlugs(shipped.map(({ slug }) => slug));
      const load = await this.take(shipped, new Map(held.map((topic) => [topic.slug, topic])));
      await this.loads.remember(version);
      return load;
    });
  }

  private async take(
    shipped: readonly StoredTopic[],
    held: ReadonlyMap<string, StoredTopic>,
  ): Promise<TreeLoad> {
    const created = shipped.filter(({ slug }) => !held.has(slug));
    const kept = shipped.filter(({ slug }) => held.has(slug) && held.get(slug)!.source !== 'shipped');
    const changed = shipped.flatMap((topic) => {
      const before = held.get(topic.slug);
      if (before?.source !== 'shipped') return [];
      const after = { ...topic, version: before.version + 1 };
      return isDeepStrictEqual({ ...before, version: after.version }, after) ? [] : [after];
    });
    const written = await this.topics.write([...created, ...changed]);
    await this.outbox.append(written.map((slug) => ({ event: TREE_CHANGED, subject: slug })));
    return { created: slugs(created), changed: slugs(changed), kept: slugs(kept) };
  }
}

function slugs(topics: readonly StoredTopic[]): string[] {
  return topics.map(({ slug }) => slug);
}
