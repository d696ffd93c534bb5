import { Injectable } from '@nestjs/common';
import { type Audience, audienceOf, type Viewer } from '#platform';
import type { OrganisationRef, OrganisationView } from '../domain/organisation-view.js';
import { projectOrganisation } from '../domain/project-organisation.js';
import { OrganisationStore } from '../persistence/organisation-store.js';

/** Active organisations by id: what others show, index or rank. Withdrawn and merged ones are left out. */
@Injectable()
export class ReadOrganisations {
  constructor(private readonly organisations: OrganisationStore) {}

  /** As the viewer may see them. */
  async forViewer(ids: readonly string[], viewer: Viewer): Promise<Map<string, OrganisationView>> {
    const active = await this.active(ids);
    return new Map(active.map((one) => [one.id, projectOrganisation(one, audienceOf(viewer, one.id))]));
  }

  /** As one audience may see them; for indexes. */
  async forAudience(ids: readonly string[], audience: Audience): Promise<Map<string, OrganisationView>> {
    const active = await this.active(ids);
    return new Map(active.map((one) => [one.id, projectOrganisation(one, audience)]));
  }

  /** As each of some audiences may see them, in their order; read once. */
  async forAudiences(
    ids: readonly string[],
    audiences: readonly Audience[],
  ): Promise<Map<string, OrganisationView>[]> {
    const active = await this.active(ids);
    return audiences.map(
      (audience) => new Map(active.map((one) => [one.id, projectOrganisation(one, audience)])),
    );
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
