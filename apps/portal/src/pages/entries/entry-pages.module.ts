import { Module } from '@nestjs/common';
import { ExchangeModule } from '#exchange';
import { InitiativesModule } from '#initiatives';
import { ListingsModule } from '#listings';
import { MatchingModule } from '#matching';
import { OrganisationsModule } from '#organisations';
import { PlacesModule } from '#places';
import { SearchModule } from '#search';
import { TopicsModule } from '#topics';
import { InitiativeWriter } from '../../api/initiatives/initiative-writer.js';
import { AdoptionWriter } from '../../api/initiatives/adoptions/adoption-writer.js';
import { ListingWriter } from '../../api/listings/listing-writer.js';
import { RelationWriter } from '../../api/organisations/relations/relation-writer.js';
import { StatementWriter } from '../../api/exchange/statement-writer.js';
import { FieldNames } from '../editing/field-names.js';
import { AdoptionDesk } from './desks/adoption-desk.js';
import type { EntryDesk } from './desks/entry-desk.js';
import { InitiativeDesk } from './desks/initiative-desk.js';
import { ListingDesk } from './desks/listing-desk.js';
import { RelationDesk } from './desks/relation-desk.js';
import { StatementDesk } from './desks/statement-desk.js';
import { KeepTyped } from '../editing/keep-typed.js';
import { ActOnEntry } from './act-on-entry.js';
import { EntriesController } from './entries.controller.js';
import { EntryController } from './entry.controller.js';
import { ENTRY_HISTORIES } from './entry-histories.js';
import { EntryVersionsController } from './entry-versions.controller.js';
import { MergeEntry } from './merge-entry.js';
import { NamedRecords } from './named-records.js';
import { DESKS, OpenDesk } from './open-desk.js';
import { OpenEntry } from './open-entry.js';
import { ReadOccasions } from './read-occasions.js';
import { ReadSeenInitiative } from './read-seen-initiative.js';
import { RecordNames } from './record-names.js';
import { SaveEntry } from './save-entry.js';
import { ShowEntry } from './show-entry.js';

const WRITERS = [AdoptionWriter, InitiativeWriter, ListingWriter, RelationWriter, StatementWriter];
const DESK_CLASSES = [AdoptionDesk, InitiativeDesk, ListingDesk, RelationDesk, StatementDesk];

@Module({
  imports: [
    ExchangeModule,
    InitiativesModule,
    ListingsModule,
    MatchingModule,
    OrganisationsModule,
    PlacesModule,
    SearchModule,
    TopicsModule,
  ],
  controllers: [EntriesController, EntryController, EntryVersionsController],
  providers: [
    ...WRITERS,
    ...DESK_CLASSES,
    { provide: DESKS, useFactory: (...desks: EntryDesk[]) => desks, inject: DESK_CLASSES },
    ActOnEntry,
    ENTRY_HISTORIES,
    FieldNames,
    KeepTyped,
    MergeEntry,
    NamedRecords,
    OpenDesk,
    OpenEntry,
    ReadOccasions,
    ReadSeenInitiative,
    RecordNames,
    SaveEntry,
    ShowEntry,
  ],
})
export class EntryPagesModule {}
