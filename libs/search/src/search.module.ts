import { Module } from '@nestjs/common';
import { ExchangeModule } from '#exchange';
import { InitiativesModule } from '#initiatives';
import { ListingsModule } from '#listings';
import { OrganisationsModule } from '#organisations';
import { PlacesModule } from '#places';
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
import { QueryAnalysis } from './application/query-analysis.js';
import { ReadRecords } from './application/read-records.js';
import { RebuildBatch } from './application/rebuild-batch.js';
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
import { SearchStatus } from './application/search-status.js';
import { Suggest } from './application/suggest.js';
import { TakeTurns } from './application/take-turns.js';
import { TopicWords } from './application/topic-words.js';
import type { RecordSource } from './domain/record-source.js';
import { SearchEngine } from './domain/search-engine.js';
import { DocumentVersions } from './persistence/document-versions.js';
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
  RebuildStore,
  TakeTurns,
];
const USE_CASES = [
  CompareIndex,
  ExplainText,
  FindDependents,
  IndexRecords,
  QueryAnalysis,
  ReadRecords,
  RebuildIndex,
  SearchRecords,
  SearchStatus,
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
    Compounds,
    DocumentVersions,
    MakeDocuments,
    RecordSurroundings,
    TopicWords,
    { provide: SearchEngine, useClass: PostgresSearchEngine },
    { provide: RECORD_SOURCES, useFactory: (...sources: RecordSource[]) => sources, inject: SOURCES },
  ],
  exports: [...USE_CASES, SearchEngine],
})
export class SearchModule {
  static readonly rows = [];
}
