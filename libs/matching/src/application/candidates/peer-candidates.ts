import { Injectable } from '@nestjs/common';
import type { MatchProfile, PreparedProfile } from '../../domain/match-profile.js';
import type { PeerFilter } from '../../domain/peer-filter.js';
import { topicsAndParents } from '../../domain/topics-and-parents.js';
import { CandidateStore } from '../../persistence/candidate-store.js';
import { MatchProfileStore, type ProfileAudience } from '../../persistence/match-profile-store.js';
import type { AudienceContext } from '../match-contexts.js';

/** Finds whom it is worth comparing an organisation with. */
@Injectable()
export class PeerCandidates {
  constructor(
    private readonly prepared: CandidateStore,
    private readonly profiles: MatchProfileStore,
  ) {}

  /** The prepared ones; where a filter would leave too few of them, or none were prepared yet, they are looked for. */
  async of(
    mine: MatchProfile,
    context: AudienceContext,
    audience: ProfileAudience,
    filter: PeerFilter,
  ): Promise<PreparedProfile[]> {
    const isFiltered = Object.values(filter).some((wish) => wish !== undefined);
    const ids = isFiltered ? null : await this.prepared.of(mine.organisationId, audience);
    if (ids) return this.profiles.byIds(ids, audience);
    return this.lookFor(mine, context, audience, filter);
  }

  /** Those with whom topics, networks, events, a place and so on are shared, or rare words. */
  async lookFor(
    mine: MatchProfile,
    context: AudienceContext,
    audience: ProfileAudience,
    filter: PeerFilter,
  ): Promise<PreparedProfile[]> {
    const fields = topicsAndParents(mine.topics, context.ancestorsOf);
    const found = await this.profiles.candidates(mine, fields, audience, filter);
    const near = await context.nearTexts('organisation', mine.text);
    const known = new Set([mine.organisationId, ...found.map(({ organisationId }) => organisationId)]);
    const others = near.filter((id) => !known.has(id));
    const isFiltered = Object.values(filter).some((wish) => wish !== undefined);
    if (others.length === 0 || isFiltered) return found;
    return [...found, ...(await this.profiles.byIds(others, audience))];
  }
}
