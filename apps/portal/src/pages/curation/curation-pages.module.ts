import { Module } from '@nestjs/common';
import { QueueModule } from '#curation';
import { HistoryModule } from '#history';
import { OrganisationsModule } from '#organisations';
import { PlacesModule } from '#places';
import { TopicsModule } from '#topics';
import { FieldNames } from '../editing/field-names.js';
import { FieldWords } from '../editing/field-words.js';
import { LogPageController } from './log-page.controller.js';
import { QueuePageController } from './queue-page.controller.js';

@Module({
  imports: [HistoryModule, OrganisationsModule, PlacesModule, QueueModule, TopicsModule],
  controllers: [LogPageController, QueuePageController],
  providers: [FieldNames, FieldWords],
})
export class CurationPagesModule {}
