export { BalancePeers } from './application/balance-peers.js';
export { PrepareCandidates } from './application/candidates/prepare-candidates.js';
export { RefreshCandidates } from './application/candidates/refresh-candidates.js';
export { WarmPeers } from './application/candidates/warm-peers.js';
export { type DescribedEntry, DescribeEntries } from './application/describe-entries.js';
export { type DescribedPeer, DescribePeers } from './application/describe-peers.js';
export { EvaluatePlaces, type Misplaced, type NamedAuthority } from './application/evaluate-places.js';
export { EvaluateSimilar } from './application/evaluate-similar.js';
export { EvaluateTopics, type FiledTitle } from './application/evaluate-topics.js';
export { FindListingMatches } from './application/find-listing-matches.js';
export { FindPeers, type PeersRequest, type PeersWithChoice } from './application/find-peers.js';
export { FindSimilarInitiatives } from './application/find-similar-initiatives.js';
export { FollowChanges } from './application/follow-changes.js';
export { DismissMatch } from './application/use/dismiss-match.js';
export { MatchUseLog } from './application/use/match-use-log.js';
export { ForgetMatchUse } from './application/forget-match-use.js';
export { KeepLearning } from './application/keep-learning.js';
export { DescribeLearning, type LearningStatus } from './application/learning/describe-learning.js';
export { LearnTexts, type LearningReport } from './application/learning/learn-texts.js';
export { type ChangedText, RefreshTexts } from './application/learning/refresh-texts.js';
export { TextModels } from './application/learning/text-models.js';
export { SuggestTopics, type TopicSuggestion } from './application/suggest-topics.js';
export { MatchFrequencies } from './application/match-frequencies.js';
export { MatchPrices } from './application/match-prices.js';
export { RefreshMatchEntries } from './application/refresh-match-entries.js';
export { RefreshMatchProfiles } from './application/refresh-match-profiles.js';
export {
  AssessTransferability,
  type SeenLink,
  type Transferability,
} from './application/transferability/assess-transferability.js';
export {
  type DescribedFactor,
  DescribeTransferability,
} from './application/transferability/describe-transferability.js';
export type { NeededRole } from './application/transferability/role-holders.js';
export { type Band, BANDS } from './domain/band.js';
export type { EntryMatch } from './domain/entry-match.js';
export type { Figures } from './domain/evaluation/figures.js';
export type { LabelledText } from './domain/evaluation/judge-similar.js';
export type { PeerFilter } from './domain/peer-filter.js';
export type { PeerMatch } from './domain/peer-match.js';
export type { DifferenceText, Reason } from './domain/reason.js';
export { SIGNALS } from './domain/signal-name.js';
export { FACTORS, type Verdict, VERDICTS } from './domain/transferability/verdict.js';
export { MatchingModule } from './matching.module.js';
