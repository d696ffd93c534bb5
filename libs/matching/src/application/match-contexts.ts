import { Injectable } from '@nestjs/common';
import { TopicDirectory } from '#topics';
import type { LearnedEntry, MatchEntry } from '../domain/match-entry.js';
import type { MatchProfile, PreparedProfile } from '../domain/match-profile.js';
import type { MatchContext } from '../domain/signal.js';
import type { ProfileAudience } from '../persistence/match-profile-store.js';
import { MatchFrequencies } from './match-frequencies.js';

/** What pairs are judged against, and how what is kept of the two becomes what is compared. */
export interface AudienceContext extends MatchContext {
  readonly learned: (entry: MatchEntry) => LearnedEntry;
  readonly learnedProfile: (profile: PreparedProfile) => MatchProfile;
}

/** What one audience knows. */
@Injectable()
export class MatchContexts {
  constructor(
    private readonly frequencies: MatchFrequencies,
    private readonly topics: TopicDirectory,
  ) {}

  of(audience: ProfileAudience): AudienceContext {
    return {
      ...this.frequencies.current[audience],
      ancestorsOf: (topic) => this.topics.ancestors(topic),
      text: null,
      learned: (entry) => ({ ...entry, text: null }),
      learnedProfile: (profile) => ({ ...profile, text: null }),
    };
  }
}
