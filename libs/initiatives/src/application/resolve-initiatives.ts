import { Injectable } from '@nestjs/common';
import { InitiativeStore } from '../persistence/initiative-store.js';

/** Ids of initiatives by slug, whether or not they are shown. */
@Injectable()
export class ResolveInitiatives {
  constructor(private readonly initiatives: InitiativeStore) {}

  async execute(slugs: readonly string[]): Promise<Map<string, string>> {
    const found = await this.initiatives.idsBySlug(slugs);
    return new Map(found.map(({ slug, id }) => [slug, id]));
  }
}
