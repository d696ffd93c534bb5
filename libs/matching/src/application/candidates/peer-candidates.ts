import { Injectable } from '@nestjs/common';
import type { MatchProfile } from '../../domain/match-profile.js';
import { isFiltered, type PeerFilter } from '../../domain/peer-filter.js';
import { topicsAndParents } from '../../domain/topics-and-parents.js';
import { LearnedProfileStore } from '../../persistence/learning/learned-profile-store.js';
import { MatchProfileStore, type ProfileAudience } from '../../persistence/match-profile-store.js';
import type { AudienceContext } from '../match-contexts.js';

/** Who asks, and whom it is worth comparing it with. */
export interface ComparedPeers {
  readonly mine: MatchProfile;
  readonly candidates: readonly MatchProfile[];
}

/** Finds whom it is worth comparing an organisation with. */
@Injectable()
export class PeerCandidates {
  constructor(
    private readonly learned: LearnedProfileStore,
    private readonly profiles: MatchProfileStore,
  ) {}

  /**
   * The prepared ones, by one statement; where a filter would leave too few of them, or none were prepared yet, they are looked for.
   * null for an organisation that has no profile.
   */
  async of(
    organisationId: string,
    context: AudienceContext,
    audience: ProfileAudience,
    filter: PeerFilter,
  ): Promise<ComparedPeers | null> {
    const found = await this.learned.around(organisationId, audience, context.model);
    if (!found) return null;
    const { mine, candidates } = found;
    if (candidates && !isFiltered(filter)) return { mine, candidates };
    return { mine, candidates: await this.lookFor(mine, context, audience, filter) };
  }

  /** Those with whom topics, networks, events, a place and so on are shared, or rare words. */
  async lookFor(
    mine: MatchProfile,
    context: AudienceContext,
    audience: ProfileAudience,
    filter: PeerFilter,
  ): Promise<MatchProfile[]> {
    const fields = topicsAndParents(mine.topics, context.ancestorsOf);
    const found = await this.profiles.candidates(mine, fields, audience, filter);
    const near = isFiltered(filter) ? [] : await context.nearTexts('organisation', mine.text);
    const ids = new Set([...found, ...near]);
    ids.delete(mine.organisationId);
    return this.learned.of([...ids], audience, context.model);
  }
}
