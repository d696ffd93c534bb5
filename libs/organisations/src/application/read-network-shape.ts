import { Injectable } from '@nestjs/common';
import { NetworkShapeStore } from '../persistence/network-shape-store.js';

/** What an import must know of the organisations that are there before it adds to them. Not for showing: any status. */
@Injectable()
export class ReadNetworkShape {
  constructor(private readonly shape: NetworkShapeStore) {}

  /** Slugs of active municipalities by AGS. */
  async municipalitiesByAgs(ags: readonly string[]): Promise<Map<string, string>> {
    const found = await this.shape.municipalitiesByAgs(ags);
    return new Map(found.map((one) => [one.ags, one.slug]));
  }

  /** Which networks are members of which, by slug. `networks`: what is to be a network without having members yet. */
  nestings(networks: readonly string[] = []): Promise<{ network: string; member: string }[]> {
    return this.shape.nestings(networks);
  }

  /** What was merged into what, by slug. */
  mergers(): Promise<{ id: string; to: string }[]> {
    return this.shape.mergers();
  }
}
