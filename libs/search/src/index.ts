export { CompareIndex, type Differences } from './application/compare-index.js';
export { Compounds } from './application/compounds.js';
export { type ExplainedText, ExplainText } from './application/explain-text.js';
export { FindDependents } from './application/find-dependents.js';
export { ForgetMisses } from './application/forget-misses.js';
export { IndexRecords } from './application/index-records.js';
export { ListMisses } from './application/list-misses.js';
export { NetworkWords } from './application/network-words.js';
export { LookUpWords } from './application/look-up-words.js';
export { QueryAnalysis } from './application/query-analysis.js';
export { ReadRecords } from './application/read-records.js';
export { RebuildIndex, type RebuildResult } from './application/rebuild-index.js';
export { RecountWords } from './application/recount-words.js';
export { type SearchAnswer, SearchRecords } from './application/search-records.js';
export { SettleMiss } from './application/settle-miss.js';
export { type IndexStatus, SearchStatus } from './application/search-status.js';
export { Suggest, type Suggestion } from './application/suggest.js';
export { UnderstandQuery } from './application/understand-query.js';
export { WarmSearch } from './application/warm-search.js';
export { askedAround } from './domain/around-form.js';
export type { FoundAs, Highlight } from './domain/found-as.js';
export type { Miss, MissFilter } from './domain/miss.js';
export {
  keyText,
  RECORD_TYPES,
  type RecordKey,
  type RecordType,
  type SearchRecord,
} from './domain/record.js';
export {
  type EngineAnswer,
  type EngineFailure,
  type EngineQuery,
  type EngineStatus,
  type FacetCount,
  type IndexRebuild,
  SearchEngine,
} from './domain/search-engine.js';
export type { SearchHit } from './domain/search-hit.js';
export {
  EVERYTHING,
  type Facet,
  FACETS,
  type Filters,
  type Near,
  NO_FILTERS,
  type SearchQuery,
  type Sort,
  SORTS,
} from './domain/search-query.js';
export { INDEX_QUEUE, REBUILD_QUEUE } from './domain/search-queues.js';
export { SearchModule } from './search.module.js';
