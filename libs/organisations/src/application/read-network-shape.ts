import { Injectable } from '@nestjs/common';
import type { RelationDraft } from '../domain/relation.js';
import { NetworkShapeStore } from '../persistence/network-shape-store.js';
import { ResolveSlugs } from './resolve-slugs.js';

/** What an import must know of the organisations that are there before it adds to them. Not for showing: any status. */
@Injectable()
export class ReadNetworkShape {
  constructor(
    private readonly shape: NetworkShapeStore,
    private readonly resolveSlugs: ResolveSlugs,
  ) {}

  /** Slugs of active municipalities by AGS. */
  async municipalitiesByAgs(ags: readonly string[]): Promise<Map<string, string>> {
    const found = await this.shape.municipalitiesByAgs(ags);
    return new Map(found.map((one) => [one.ags, one.slug]));
  }

  /** Which networks are members of which, by slug. `networks`: what is to be a network without having members yet. */
  nestings(networks: readonly string[] = []): Promise<{ network: string; member: string }[]> {
    return this.shape.nestings(networks);
  }

  /** Those of the slugs, of now or once, under which there is a network. */
  async networksAmong(slugs: readonly string[]): Promise<Set<string>> {
    const ids = await this.resolveSlugs.execute(slugs);
    const networks = await this.shape.networksAmong([...ids.values()]);
    return new Set([...ids].flatMap(([slug, id]) => (networks.has(id) ? [slug] : [])));
  }

  /** Relations that say who is above or before whom, by slug. */
  lineage(): Promise<Pick<RelationDraft, 'from' | 'to' | 'kind'>[]> {
    return this.shape.lineage();
  }

  /** What was merged into what, by slug. */
  mergers(): Promise<{ id: string; to: string }[]> {
    return this.shape.mergers();
  }
}
