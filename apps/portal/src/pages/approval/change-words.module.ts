import { Module } from '@nestjs/common';
import { ExchangeModule } from '#exchange';
import { InitiativesModule } from '#initiatives';
import { OrganisationsModule } from '#organisations';
import { PlacesModule } from '#places';
import { TopicsModule } from '#topics';
import { FieldNames } from '../editing/field-names.js';
import { FieldWords } from '../editing/field-words.js';
import { ReadOccasions } from '../entries/read-occasions.js';
import { RecordNames } from '../entries/record-names.js';
import { ChangeWords } from './change-words.js';

/** For the two pages on which changes are decided: an organisation's own, and the curators'. */
@Module({
  imports: [ExchangeModule, InitiativesModule, OrganisationsModule, PlacesModule, TopicsModule],
  providers: [ChangeWords, FieldNames, FieldWords, ReadOccasions, RecordNames],
  exports: [ChangeWords],
})
export class ChangeWordsModule {}
