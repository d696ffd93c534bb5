import { Module } from '@nestjs/common';
import { ExchangeModule } from '#exchange';
import { InitiativesModule } from '#initiatives';
import { ListingsModule } from '#listings';
import { MatchingModule } from '#matching';
import { OrganisationsModule } from '#organisations';
import { PlacesModule } from '#places';
import { TopicsModule } from '#topics';
import { FieldNames } from '../editing/field-names.js';
import { InitiativeDesk } from './desks/initiative-desk.js';
import { ListingDesk } from './desks/listing-desk.js';
import { RelationDesk } from './desks/relation-desk.js';
import { StatementDesk } from './desks/statement-desk.js';
import { EntriesController } from './entries.controller.js';
import { EntryController } from './entry.controller.js';
import { OpenDesk } from './open-desk.js';
import { ReadOccasions } from './read-occasions.js';
import { ReadSeenInitiative } from './read-seen-initiative.js';
import { SaveEntry } from './save-entry.js';
import { ShowEntry } from './show-entry.js';

@Module({
  imports: [
    ExchangeModule,
    InitiativesModule,
    ListingsModule,
    MatchingModule,
    OrganisationsModule,
    PlacesModule,
    TopicsModule,
  ],
  controllers: [EntriesController, EntryController],
  providers: [
    FieldNames,
    InitiativeDesk,
    ListingDesk,
    OpenDesk,
    ReadOccasions,
    ReadSeenInitiative,
    RelationDesk,
    SaveEntry,
    ShowEntry,
    StatementDesk,
  ],
})
export class EntryPagesModule {}
