import { Injectable } from '@nestjs/common';
import { ReadOrganisations, ResolveSlugs } from '#organisations';
import { PlaceDirectory } from '#places';
import type { Viewer } from '#platform';
import { TopicDirectory } from '#topics';
import type { Frame } from '../../ui/index.js';

/** Says what a curator looks after: whoever has a part must see which, as they are shown that part alone. */
@Injectable()
export class CuratedPart {
  constructor(
    private readonly places: PlaceDirectory,
    private readonly topics: TopicDirectory,
    private readonly slugs: ResolveSlugs,
    private readonly organisations: ReadOrganisations,
  ) {}

  /** @returns a sentence; null for whoever is no curator */
  async say({ account }: Viewer, { messages, language }: Frame): Promise<string | null> {
    const t = messages.curation;
    if (!account?.curates) return null;
    const { scope, id } = account.curates;
    if (scope === 'all' || id === null) return t.curatesAll;
    if (scope === 'state') return t.curates.state(this.places.label(id, language));
    if (scope === 'network') return t.curates.network(await this.nameOf(id));
    return t.curates.topic(this.topics.current.has(id) ? this.topics.label(id, language) : id);
  }

  private async nameOf(slug: string): Promise<string> {
    const id = (await this.slugs.execute([slug])).get(slug) ?? '';
    return (await this.organisations.refs([id].filter(Boolean))).get(id)?.name ?? slug;
  }
}
