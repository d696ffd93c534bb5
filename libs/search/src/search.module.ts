import { Module } from '@nestjs/common';
import { OrganisationsModule } from '#organisations';
import { PlacesModule } from '#places';
import { TopicsModule } from '#topics';
import { IndexRecords } from './application/index-records.js';
import { QueryAnalysis } from './application/query-analysis.js';
import { ReadRecords } from './application/read-records.js';
import { RebuildIndex } from './application/rebuild-index.js';
import { RECORD_SOURCES } from './application/record-sources.js';
import { RecordSurroundings } from './application/record-surroundings.js';
import { SearchRecords } from './application/search-records.js';
import { OrganisationSource } from './application/sources/organisation-source.js';
import { TopicSource } from './application/sources/topic-source.js';
import { Suggest } from './application/suggest.js';
import { TopicWords } from './application/topic-words.js';
import type { RecordSource } from './domain/record-source.js';
import { SearchEngine } from './domain/search-engine.js';
import { IndexLock } from './persistence/index-lock.js';
import { PostgresSearchEngine } from './persistence/postgres/postgres-search-engine.js';

const SOURCES = [OrganisationSource, TopicSource];
const USE_CASES = [IndexRecords, QueryAnalysis, ReadRecords, RebuildIndex, SearchRecords, Suggest];

@Module({
  imports: [OrganisationsModule, PlacesModule, TopicsModule],
  providers: [
    ...USE_CASES,
    ...SOURCES,
    IndexLock,
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
