import { Injectable } from '@nestjs/common';
import { type OrganisationView, ReadOrganisations } from '#organisations';
import { PlaceDirectory } from '#places';
import { TopicDirectory } from '#topics';
import { topicsAndParents } from '../domain/topics-and-parents.js';
import type { MatchProfileRow } from '../persistence/match-profile.row.js';
import type { ProfileAudience } from '../persistence/match-profile-store.js';
import { MatchTies } from './match-ties.js';
import { MatchWork } from './match-work.js';

export type BuiltProfile = Omit<MatchProfileRow, 'forPublic' | 'forMembers'>;

/** Gathers what matching may know of organisations, for one audience, from the slices that own it. */
@Injectable()
export class BuildMatchProfiles {
  constructor(
    private readonly organisations: ReadOrganisations,
    private readonly ties: MatchTies,
    private readonly work: MatchWork,
    private readonly places: PlaceDirectory,
    private readonly topics: TopicDirectory,
  ) {}

  /** By id; organisations that are not active are absent. */
  async execute(ids: readonly string[], audience: ProfileAudience): Promise<Map<string, BuiltProfile>> {
    const views = await this.organisations.forAudience(ids, audience);
    const paused = await this.organisations.pausedAmong(ids);
    const ties = await this.ties.execute(ids);
    const work = await this.work.execute(ids);
    const profiles = [...views.values()].map((view): BuiltProfile => ({
      ...this.fromView(view),
      ...ties.of(view.id),
      ...work.of(view.id),
      networks: [...(view.kinds.includes('network') ? [view.id] : []), ...ties.of(view.id).networks],
      paused: paused.has(view.id),
    }));
    return new Map(profiles.map((profile) => [profile.organisationId, profile]));
  }

  private fromView(view: OrganisationView) {
    const topics = view.topics.map(({ topic }) => topic);
    const place = view.place === null ? null : this.places.get(view.place);
    // A university is not as large as its town: only administrations have its inhabitants.
    const isAdministration = view.ags !== null && view.ags === view.place;
    return {
      organisationId: view.id,
      kinds: [...view.kinds],
      topics,
      topicsAndParents: topicsAndParents(topics, (topic) => this.topics.ancestors(topic)),
      place: view.place,
      state: place?.state.ags ?? null,
      size: isAdministration ? (place?.sizeClass ?? null) : null,
      population: isAdministration ? (place?.population ?? null) : null,
      open: view.openForCooperation ?? false,
      lat: view.lat ?? place?.lat ?? null,
      lon: view.lon ?? place?.lon ?? null,
    };
  }
}
