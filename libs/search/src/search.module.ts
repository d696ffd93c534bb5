import { Module } from '@nestjs/common';
import { ExchangeModule } from '#exchange';
import { InitiativesModule } from '#initiatives';
import { ListingsModule } from '#listings';
import { OrganisationsModule } from '#organisations';
import { PlacesModule } from '#places';
import { CONFIG } from '#platform';
import { TopicsModule } from '#topics';
import { CompareIndex } from './application/compare-index.js';
import { Compounds } from './application/compounds.js';
import { ExplainText } from './application/explain-text.js';
import { FindDependents } from './application/find-dependents.js';
import { FinishRebuild } from './application/finish-rebuild.js';
import { IndexBasis } from './application/index-basis.js';
import { IndexRecords } from './application/index-records.js';
import { ListRecordKeys } from './application/list-record-keys.js';
import { MakeDocuments } from './application/make-documents.js';
import { OpenRebuild } from './application/open-rebuild.js';
import { LookUpWords } from './application/look-up-words.js';
import { QueryAnalysis } from './application/query-analysis.js';
import { ReadRecords } from './application/read-records.js';
import { RebuildBatch } from './application/rebuild-batch.js';
import { RebuildBatches } from './application/rebuild-batches.js';
import { RebuildIndex } from './application/rebuild-index.js';
import { RECORD_SOURCES } from './application/record-sources.js';
import { RecordSurroundings } from './application/record-surroundings.js';
import { SearchRecords } from './application/search-records.js';
import { EventSource } from './application/sources/event-source.js';
import { InitiativeSource } from './application/sources/initiative-source.js';
import { ListingSource } from './application/sources/listing-source.js';
import { OrganisationSource } from './application/sources/organisation-source.js';
import { StatementSource } from './application/sources/statement-source.js';
import { TopicSource } from './application/sources/topic-source.js';
import { SettleMiss } from './application/settle-miss.js';
import { SearchStatus } from './application/search-status.js';
import { Suggest } from './application/suggest.js';
import { TakeTurns } from './application/take-turns.js';
import { TopicWords } from './application/topic-words.js';
import { AskBack } from './application/ask-back.js';
import { CorrectWords } from './application/correct-words.js';
import { FindHits } from './application/find-hits.js';
import { FindNearest } from './application/find-nearest.js';
import { ForgetMisses } from './application/forget-misses.js';
import { LimitMisses } from './application/limit-misses.js';
import { ListMisses } from './application/list-misses.js';
import { NetworkWords } from './application/network-words.js';
import { PlaceWords } from './application/place-words.js';
import { RecordMiss } from './application/record-miss.js';
import { RecountWords } from './application/recount-words.js';
import { Rehearse } from './application/rehearse.js';
import { StillFound } from './application/still-found.js';
import { SuggestWords } from './application/suggest-words.js';
import { UnderstandQuery } from './application/understand-query.js';
import { Whereabouts } from './application/whereabouts.js';
import { WarmSearch } from './application/warm-search.js';
import { WriteDocuments } from './application/write-documents.js';
import type { RecordSource } from './domain/record-source.js';
import { SearchEngine } from './domain/search-engine.js';
import { DocumentVersions } from './persistence/document-versions.js';
import { MissStore } from './persistence/misses/miss-store.js';
import { WordCounts } from './persistence/vocabulary/word-counts.js';
import { WordStore } from './persistence/vocabulary/word-store.js';
import { WordWitnesses } from './persistence/vocabulary/word-witnesses.js';
import { EngineParts, openEngine } from './persistence/open-engine.js';
import { PostgresSearchEngine } from './persistence/postgres/postgres-search-engine.js';
import { OtherDocuments } from './persistence/rebuild/other-documents.js';
import { RebuildStore } from './persistence/rebuild/rebuild-store.js';

const SOURCES = [
  OrganisationSource,
  InitiativeSource,
  ListingSource,
  TopicSource,
  EventSource,
  StatementSource,
];
/** What building the index anew and comparing it take. */
const REBUILDING = [
  FinishRebuild,
  IndexBasis,
  ListRecordKeys,
  OpenRebuild,
  OtherDocuments,
  RebuildBatch,
  RebuildBatches,
  RebuildStore,
  TakeTurns,
];
/** What lies between the text that was typed and the engine, and between the engine and the answer. */
const ASKING = [
  AskBack,
  CorrectWords,
  FindHits,
  FindNearest,
  LimitMisses,
  MissStore,
  PlaceWords,
  Rehearse,
  StillFound,
  SuggestWords,
  UnderstandQuery,
  WarmSearch,
  WordCounts,
  WordStore,
  WordWitnesses,
];
const USE_CASES = [
  CompareIndex,
  ExplainText,
  FindDependents,
  ForgetMisses,
  IndexRecords,
  ListMisses,
  NetworkWords,
  LookUpWords,
  QueryAnalysis,
  ReadRecords,
  RebuildIndex,
  RecordMiss,
  RecountWords,
  SearchRecords,
  SearchStatus,
  SettleMiss,
  Suggest,
];

@Module({
  imports: [
    ExchangeModule,
    InitiativesModule,
    ListingsModule,
    OrganisationsModule,
    PlacesModule,
    TopicsModule,
  ],
  providers: [
    ...USE_CASES,
    ...SOURCES,
    ...REBUILDING,
    ...ASKING,
    Compounds,
    DocumentVersions,
    MakeDocuments,
    RecordSurroundings,
    TopicWords,
    Whereabouts,
    WriteDocuments,
    EngineParts,
    PostgresSearchEngine,
    { provide: SearchEngine, useFactory: openEngine, inject: [CONFIG, EngineParts] },
    { provide: RECORD_SOURCES, useFactory: (...sources: RecordSource[]) => sources, inject: SOURCES },
  ],
  exports: [...USE_CASES, SearchEngine],
})
export class SearchModule {
  static readonly rows = [];
}
