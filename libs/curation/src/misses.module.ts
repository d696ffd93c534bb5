import { Module } from '@nestjs/common';
import { HistoryModule } from '#history';
import { SearchModule } from '#search';
import { TopicsModule } from '#topics';
import { MakeSynonym } from './application/misses/make-synonym.js';

/** What is done about searches without result. */
@Module({
  imports: [HistoryModule, SearchModule, TopicsModule],
  providers: [MakeSynonym],
  exports: [MakeSynonym],
})
export class MissesModule {
  static readonly rows = [];
}
