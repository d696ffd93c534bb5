import { Module } from '@nestjs/common';
import { ExchangeModule } from '#exchange';
import { InitiativesModule } from '#initiatives';
import { ListingsModule } from '#listings';
import { OrganisationsModule } from '#organisations';
import { PlacesModule } from '#places';
import { TopicsModule } from '#topics';
import { BalancePeers } from './application/balance-peers.js';
import { BuildMatchEntries } from './application/build-match-entries.js';
import { BuildMatchProfiles } from './application/build-match-profiles.js';
import { CandidateTurn } from './application/candidates/candidate-turn.js';
import { PeerCandidates } from './application/candidates/peer-candidates.js';
import { PrepareCandidates } from './application/candidates/prepare-candidates.js';
import { RefreshCandidates } from './application/candidates/refresh-candidates.js';
import { DescribeEntries } from './application/describe-entries.js';
import { DescribePeers } from './application/describe-peers.js';
import { DifferenceWords } from './application/difference-words.js';
import { FindListingMatches } from './application/find-listing-matches.js';
import { FindPeers } from './application/find-peers.js';
import { FindSimilarInitiatives } from './application/find-similar-initiatives.js';
import { FollowChanges } from './application/follow-changes.js';
import { DismissMatch } from './application/use/dismiss-match.js';
import { MatchUseLog } from './application/use/match-use-log.js';
import { OwnUse } from './application/use/own-use.js';
import { ForgetMatchUse } from './application/forget-match-use.js';
import { KeepLearning } from './application/keep-learning.js';
import { MatchContexts } from './application/match-contexts.js';
import { MatchFrequencies } from './application/match-frequencies.js';
import { MatchNames } from './application/match-names.js';
import { MatchPrices } from './application/match-prices.js';
import { MatchTies } from './application/match-ties.js';
import { MatchWork } from './application/match-work.js';
import { ProposeEntries } from './application/propose-entries.js';
import { RankPeers } from './application/rank-peers.js';
import { ReasonWords } from './application/reason-words.js';
import { RefreshMatchEntries } from './application/refresh-match-entries.js';
import { RefreshMatchProfiles } from './application/refresh-match-profiles.js';
import { Whereabouts } from './application/whereabouts.js';
import { AssessTransferability } from './application/transferability/assess-transferability.js';
import { CaseOf } from './application/transferability/case-of.js';
import { DescribeTransferability } from './application/transferability/describe-transferability.js';
import { FindHelp } from './application/transferability/find-help.js';
import { RoleHolders } from './application/transferability/role-holders.js';
import { CandidateStore } from './persistence/candidate-store.js';
import { FrequencyStore } from './persistence/frequency-store.js';
import { MatchEntryRow } from './persistence/match-entry.row.js';
import { MatchEntryStore } from './persistence/match-entry-store.js';
import { MatchProfileRow } from './persistence/match-profile.row.js';
import { MatchProfileStore } from './persistence/match-profile-store.js';
import { DismissalStore } from './persistence/dismissal-store.js';
import { MatchUseStore } from './persistence/match-use-store.js';
import { PriceStore } from './persistence/price-store.js';
import { TraitsStore } from './persistence/traits-store.js';
import { LearningModule } from './learning.module.js';

const USE_CASES = [
  AssessTransferability,
  BalancePeers,
  DescribeEntries,
  DescribePeers,
  DescribeTransferability,
  FindListingMatches,
  FindPeers,
  FindSimilarInitiatives,
  FollowChanges,
  DismissMatch,
  ForgetMatchUse,
  MatchUseLog,
  KeepLearning,
  MatchFrequencies,
  MatchPrices,
  PrepareCandidates,
  RefreshCandidates,
  RefreshMatchEntries,
  RefreshMatchProfiles,
];

@Module({
  imports: [
    ExchangeModule,
    InitiativesModule,
    LearningModule,
    ListingsModule,
    OrganisationsModule,
    PlacesModule,
    TopicsModule,
  ],
  providers: [
    ...USE_CASES,
    BuildMatchEntries,
    BuildMatchProfiles,
    CandidateStore,
    CandidateTurn,
    CaseOf,
    DifferenceWords,
    FindHelp,
    FrequencyStore,
    MatchContexts,
    MatchEntryStore,
    MatchNames,
    MatchProfileStore,
    MatchTies,
    DismissalStore,
    MatchUseStore,
    OwnUse,
    MatchWork,
    PeerCandidates,
    PriceStore,
    ProposeEntries,
    RankPeers,
    ReasonWords,
    RoleHolders,
    TraitsStore,
    Whereabouts,
  ],
  exports: [...USE_CASES, LearningModule],
})
export class MatchingModule {
  static readonly rows = [MatchEntryRow, MatchProfileRow];
}
