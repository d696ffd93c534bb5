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
    return { public: await this.loadFor('public'), member: await this.loadFor('member') };
  }

  private async loadFor(audience: ProfileAudience): Promise<AudienceFrequencies> {
    const organisations = await this.frequencies.organisations(audience);
    const frequenciesOf = (counts: Counts): Frequencies => ({
      organisations,
      of: (thing) => counts.get(thing) ?? 0,
    });
    return {
      topics: frequenciesOf(await this.frequencies.counts('topics', audience)),
      networks: frequenciesOf(await this.frequencies.counts('networks', audience)),
      events: frequenciesOf(await this.frequencies.counts('events', audience)),
    };
  }
}
