import { Module } from '@nestjs/common';
import { ExchangeModule } from '#exchange';
import { OrganisationsModule } from '#organisations';
import { PlacesModule } from '#places';
import { TopicsModule } from '#topics';
import { BuildMatchProfiles } from './application/build-match-profiles.js';
import { DescribePeers } from './application/describe-peers.js';
import { DifferenceWords } from './application/difference-words.js';
import { FindPeers } from './application/find-peers.js';
import { MatchFrequencies } from './application/match-frequencies.js';
import { MatchNames } from './application/match-names.js';
import { MatchTies } from './application/match-ties.js';
import { ReasonWords } from './application/reason-words.js';
import { RefreshMatchProfiles } from './application/refresh-match-profiles.js';
import { FrequencyStore } from './persistence/frequency-store.js';
import { MatchProfileRow } from './persistence/match-profile.row.js';
import { MatchProfileStore } from './persistence/match-profile-store.js';

const USE_CASES = [DescribePeers, FindPeers, MatchFrequencies, RefreshMatchProfiles];

@Module({
  imports: [ExchangeModule, OrganisationsModule, PlacesModule, TopicsModule],
  providers: [
    ...USE_CASES,
    BuildMatchProfiles,
    DifferenceWords,
    FrequencyStore,
    MatchNames,
    MatchProfileStore,
    MatchTies,
    ReasonWords,
  ],
  exports: USE_CASES,
})
export class MatchingModule {
  static readonly rows = [MatchProfileRow];
}
