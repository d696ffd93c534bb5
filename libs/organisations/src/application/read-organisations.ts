import { Injectable } from '@nestjs/common';
import { type Audience, audienceOf, HeldVersions, type Viewer } from '#platform';
import type { OrganisationRef, OrganisationView } from '../domain/organisation-view.js';
import { projectForEach, projectOrganisation } from '../domain/project-organisation.js';
import { OrganisationStore } from '../persistence/organisation-store.js';

/** About 4 kB each. */
const MOST_HELD = 10_000;
/** Who sees an organisation as many others do. */
const SHARED: readonly Audience[] = ['public', 'member'];

/** Active organisations by id: what others show, index or rank. Withdrawn and merged ones are left out. */
@Injectable()
export class ReadOrganisations {
  private readonly held = new HeldVersions<OrganisationView>(MOST_HELD);

  constructor(private readonly organisations: OrganisationStore) {}

  /**
   * As the viewer may see them. Which there are, and whether each is as it was, is asked every time; what was made of one that many may
   * see alike is held. A view is shared by whoever reads it.
   */
  async forViewer(ids: readonly string[], viewer: Viewer): Promise<Map<string, OrganisationView>> {
    const versions = await this.organisations.activeVersions([...new Set(ids)]);
    const views = new Map<string, OrganisationView>();
    const missing = new Map<string, string>();
    for (const { id, version } of versions) {
      const view = this.held.get(`${audienceOf(viewer, id)} ${id}`, version);
      if (view) views.set(id, view);
      else missing.set(id, version);
    }
    for (const one of await this.active([...missing.keys()])) {
      const audience = audienceOf(viewer, one.id);
      const view = projectOrganisation(one, audience);
      views.set(one.id, view);
      if (SHARED.includes(audience)) this.held.put(`${audience} ${one.id}`, missing.get(one.id)!, view);
    }
    return views;
  }

  /** As one audience may see them; for indexes. */
  async forAudience(ids: readonly string[], audience: Audience): Promise<Map<string, OrganisationView>> {
    const active = await this.active(ids);
    return new Map(active.map((one) => [one.id, projectOrganisation(one, audience)]));
  }

  /** As each of some audiences may see them, in their order; read once, and one view for those who see alike. */
  async forAudiences(
    ids: readonly string[],
    audiences: readonly Audience[],
  ): Promise<Map<string, OrganisationView>[]> {
    const active = await this.active(ids);
    const views = active.map((one) => projectForEach(one, audiences));
    return audiences.map((_, at) => new Map(active.map(({ id }, place) => [id, views[place]![at]!])));
  }

  /** Ids of all, of whatever status; for rebuilding what is derived from them. */
  ids(): Promise<string[]> {
    return this.organisations.ids();
  }

  /** Names and slugs only. */
  async refs(ids: readonly string[]): Promise<Map<string, OrganisationRef>> {
    const active = await this.organisations.activeRefs([...new Set(ids)]);
    return new Map(active.map((organisation) => [organisation.id, organisation]));
  }

  /** Those among these that want to be proposed to nobody for now. */
  async pausedAmong(ids: readonly string[]): Promise<Set<string>> {
    const active = await this.active(ids);
    return new Set(active.filter(({ paused }) => paused).map(({ id }) => id));
  }

  private async active(ids: readonly string[]) {
    const found = await this.organisations.byIds([...new Set(ids)]);
    return found.filter(({ status }) => status === 'active');
  }
}
