import { Module } from '@nestjs/common';
import { HistoryModule } from '#history';
import { OrganisationsModule } from '#organisations';
import { TopicsModule } from '#topics';
import { ApplyAdoptionChanges } from './application/adoptions/apply-adoption-changes.js';
import { ApproveAdoption } from './application/adoptions/approve-adoption.js';
import { CheckAdoption } from './application/adoptions/check-adoption.js';
import { ListAdoptionRevisions } from './application/adoptions/list-adoption-revisions.js';
import { LockAdoption } from './application/adoptions/lock-adoption.js';
import { TellAdoption } from './application/adoptions/tell-adoption.js';
import { WaitingAdoptions } from './application/adoptions/waiting-adoptions.js';
import { RestoreAdoption } from './application/adoptions/restore-adoption.js';
import { ListInitiativeRevisions } from './application/editing/list-initiative-revisions.js';
import { RestoreInitiative } from './application/editing/restore-initiative.js';
import { KeepAdoptions } from './application/keep-adoptions.js';
import { CountAdopters } from './application/count-adopters.js';
import { CreateAdoption } from './application/adoptions/create-adoption.js';
import { EditAdoption } from './application/adoptions/edit-adoption.js';
import { FindInitiative } from './application/adoptions/find-initiative.js';
import { KeepAdoptionChange } from './application/adoptions/keep-adoption-change.js';
import { ReadOwnAdoptions } from './application/adoptions/read-own-adoptions.js';
import { CheckInitiative } from './application/editing/check-initiative.js';
import { ApproveInitiative } from './application/editing/approve-initiative.js';
import { TellInitiative } from './application/editing/tell-initiative.js';
import { CreateInitiative } from './application/editing/create-initiative.js';
import { DescribeEditable } from './application/editing/describe-editable.js';
import { EditInitiative } from './application/editing/edit-initiative.js';
import { KeepInitiativeChange } from './application/editing/keep-initiative-change.js';
import { ListEditableInitiatives } from './application/editing/list-editable-initiatives.js';
import { LockInitiative } from './application/editing/lock-initiative.js';
import { WaitingInitiatives } from './application/editing/waiting-initiatives.js';
import { WithdrawInitiative } from './application/editing/withdraw-initiative.js';
import { ExportAdoptions } from './application/export-adoptions.js';
import { ExportInitiatives } from './application/export-initiatives.js';
import { FollowLeads } from './application/follow-leads.js';
import { GetInitiative } from './application/get-initiative.js';
import { KeepInitiatives } from './application/keep-initiatives.js';
import { ListAdoptions } from './application/list-adoptions.js';
import { ListAdoptionsOf } from './application/list-adoptions-of.js';
import { ListInitiativesOf } from './application/list-initiatives-of.js';
import { ListStances } from './application/list-stances.js';
import { ReadInitiatives } from './application/read-initiatives.js';
import { ResolveInitiatives } from './application/resolve-initiatives.js';
import { SaveAdoptions } from './application/save-adoptions.js';
import { SaveInitiatives } from './application/save-initiatives.js';
import { AdoptionRow } from './persistence/adoption.row.js';
import { AdoptionStore } from './persistence/adoption-store.js';
import { InitiativeRow } from './persistence/initiative.row.js';
import { InitiativeStore } from './persistence/initiative-store.js';

const USE_CASES = [
  CountAdopters,
  CreateAdoption,
  CreateInitiative,
  EditAdoption,
  EditInitiative,
  ExportAdoptions,
  ExportInitiatives,
  FollowLeads,
  GetInitiative,
  ListAdoptionRevisions,
  ListAdoptions,
  ListAdoptionsOf,
  ListEditableInitiatives,
  ListInitiativeRevisions,
  ListInitiativesOf,
  ListStances,
  ReadInitiatives,
  ReadOwnAdoptions,
  ResolveInitiatives,
  RestoreAdoption,
  RestoreInitiative,
  SaveAdoptions,
  SaveInitiatives,
  WithdrawInitiative,
];

@Module({
  imports: [HistoryModule, OrganisationsModule, TopicsModule],
  providers: [
    ...USE_CASES,
    ApplyAdoptionChanges,
    ApproveAdoption,
    CheckAdoption,
    TellAdoption,
    WaitingAdoptions,
    KeepAdoptions,
    LockAdoption,
    CheckInitiative,
    DescribeEditable,
    FindInitiative,
    KeepAdoptionChange,
    ApproveInitiative,
    KeepInitiativeChange,
    TellInitiative,
    KeepInitiatives,
    LockInitiative,
    WaitingInitiatives,
    AdoptionStore,
    InitiativeStore,
  ],
  exports: USE_CASES,
})
export class InitiativesModule {
  static readonly rows = [AdoptionRow, InitiativeRow];
}
