import { Injectable } from '@nestjs/common';
import { OrganisationStore } from '../persistence/organisation-store.js';

/** Ids of organisations by the slug they have now or once had; of any status. */
@Injectable()
export class ResolveSlugs {
  constructor(private readonly organisations: OrganisationStore) {}

  async execute(slugs: readonly string[]): Promise<Map<string, string>> {
    const wanted = [...new Set(slugs)];
    const ids = new Map<string, string>();
    for (const { id, slug } of await this.organisations.idsBySlug(wanted)) ids.set(slug, id);
    const missing = wanted.filter((slug) => !ids.has(slug));
    for (const { id, slug } of await this.organisations.idsByFormerSlug(missing)) ids.set(slug, id);
    return ids;
  }
}
