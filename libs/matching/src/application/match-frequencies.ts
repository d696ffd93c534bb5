import { Injectable } from '@nestjs/common';
import { Snapshot } from '#platform';
import type { Frequencies } from '../domain/rarity.js';
import { type Counts, FrequencyStore } from '../persistence/frequency-store.js';
import type { ProfileAudience } from '../persistence/match-profile-store.js';

/** Rarity of topics, networks and events as one audience knows them. */
export interface AudienceFrequencies {
  readonly topics: Frequencies;
  readonly networks: Frequencies;
  readonly events: Frequencies;
}

/** Counted once after every change, not at every request. */
@Injectable()
export class MatchFrequencies extends Snapshot<Readonly<Record<ProfileAudience, AudienceFrequencies>>> {
  constructor(private readonly frequencies: FrequencyStore) {
    super();
  }

  protected version(): Promise<string> {
    return this.frequencies.version();
  }

  protected async load() {
    const organisations = await this.frequencies.organisations();
    const topics = await this.frequencies.counts('topics');
    const networks = await this.frequencies.counts('networks');
    const events = await this.frequencies.counts('events');
    const of = (audience: ProfileAudience): AudienceFrequencies => {
      const frequenciesOf = (counts: Counts): Frequencies => ({
        organisations: organisations[audience],
        of: (thing) => counts.get(thing) ?? 0,
      });
      return {
        topics: frequenciesOf(topics[audience]),
        networks: frequenciesOf(networks[audience]),
        events: frequenciesOf(events[audience]),
      };
    };
    return { public: of('public'), member: of('member') };
  }
}
