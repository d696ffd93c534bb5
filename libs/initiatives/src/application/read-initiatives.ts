import { Injectable } from '@nestjs/common';
import { ReadOrganisations } from '#organisations';
import { type Audience, audienceOf, type Viewer } from '#platform';
import type { Initiative } from '../domain/initiative.js';
import type { InitiativeRef, InitiativeView } from '../domain/initiative-view.js';
import { projectInitiative } from '../domain/project-initiative.js';
import { InitiativeStore } from '../persistence/initiative-store.js';

/** Initiatives by id: what others show, index or rank. Those whose lead is not active are left out. */
@Injectable()
export class ReadInitiatives {
  constructor(
    private readonly initiatives: InitiativeStore,
    private readonly organisations: ReadOrganisations,
  ) {}

  /** As the viewer may see them; `own` to a viewer who acts for the lead. */
  forViewer(ids: readonly string[], viewer: Viewer): Promise<Map<string, InitiativeView>> {
    return this.project(ids, ({ lead }) => audienceOf(viewer, lead));
  }

  /** As one audience may see them; for indexes. */
  forAudience(ids: readonly string[], audience: Audience): Promise<Map<string, InitiativeView>> {
    return this.project(ids, () => audience);
  }

  /** Titles and slugs only. */
  async refs(ids: readonly string[]): Promise<Map<string, InitiativeRef>> {
    const found = await this.initiatives.refs([...new Set(ids)]);
    const leads = await this.organisations.refs(found.map(({ lead }) => lead));
    const shown = found.filter(({ lead }) => leads.has(lead));
    return new Map(shown.map(({ id, slug, title }) => [id, { id, slug, title }]));
  }

  /** Ids of all there are, for rebuilds; reading them leaves out what is not shown. */
  ids(): Promise<string[]> {
    return this.initiatives.ids();
  }

  /** Ids of the initiatives that these organisations lead or are partners of; for indexes, when one of them changed. */
  idsTouching(organisationIds: readonly string[]): Promise<string[]> {
    return this.initiatives.idsTouching(organisationIds);
  }

  private async project(ids: readonly string[], audienceFor: (initiative: Initiative) => Audience) {
    const found = await this.initiatives.byIds(ids);
    const refs = await this.organisations.refs(found.flatMap(({ lead, partners }) => [lead, ...partners]));
    const views = new Map<string, InitiativeView>();
    for (const initiative of found) {
      const view = projectInitiative(initiative, audienceFor(initiative), refs);
      if (view) views.set(initiative.id, view);
    }
    return views;
  }
}
