export { CountAdopters } from './application/count-adopters.js';
export { CreateAdoption } from './application/adoptions/create-adoption.js';
export { EditAdoption, type AdoptionEdit } from './application/adoptions/edit-adoption.js';
export { ListAdoptionRevisions } from './application/adoptions/list-adoption-revisions.js';
export { ReadOwnAdoptions } from './application/adoptions/read-own-adoptions.js';
export { RestoreAdoption } from './application/adoptions/restore-adoption.js';
export { CreateInitiative } from './application/editing/create-initiative.js';
export { EditInitiative, type InitiativeEdit } from './application/editing/edit-initiative.js';
export { ListEditableInitiatives } from './application/editing/list-editable-initiatives.js';
export { ListInitiativeRevisions } from './application/editing/list-initiative-revisions.js';
export { RestoreInitiative } from './application/editing/restore-initiative.js';
export { WithdrawInitiative } from './application/editing/withdraw-initiative.js';
export { ExportAdoptions } from './application/export-adoptions.js';
export { ExportInitiatives } from './application/export-initiatives.js';
export { FollowLeads } from './application/follow-leads.js';
export { GetInitiative } from './application/get-initiative.js';
export { ListAdoptions } from './application/list-adoptions.js';
export { ListAdoptionsOf } from './application/list-adoptions-of.js';
export { type InitiativeOf, ListInitiativesOf } from './application/list-initiatives-of.js';
export { type InitiativeStance, ListStances } from './application/list-stances.js';
export { ReadInitiatives } from './application/read-initiatives.js';
export { ResolveInitiatives } from './application/resolve-initiatives.js';
export { SaveAdoptions } from './application/save-adoptions.js';
export { SaveInitiatives } from './application/save-initiatives.js';
export {
  type AdoptedLine,
  ADOPTION_STAGES,
  type AdoptionDraft,
  adoptionKey,
  type AdoptionLine,
  type AdoptionStage,
} from './domain/adoption.js';
export {
  type AdoptionChanges,
  adoptionChanges,
  type NewAdoption,
  newAdoption,
  TOLD_STAGES,
} from './domain/adoptions/adoption-changes.js';
export type { AdoptionView } from './domain/adoptions/stored-adoption.js';
export type { EditableInitiative } from './domain/editing/editable-initiative.js';
export {
  type InitiativeChanges,
  initiativeChanges,
  type NewInitiative,
  newInitiative,
} from './domain/editing/initiative-changes.js';
export {
  INITIATIVE_LIMITS,
  INITIATIVE_STATES,
  type InitiativeState,
  type Period,
  RESOURCE_KINDS,
  type ResourceKind,
  type Resources,
} from './domain/initiative.js';
export type { InitiativeDraft } from './domain/initiative-draft.js';
export { INITIATIVE_INVALID, INITIATIVE_STALE } from './domain/initiative.errors.js';
export { INITIATIVE_CHANGED } from './domain/initiative.event.js';
export type { InitiativeRef, InitiativeView } from './domain/initiative-view.js';
export { INITIATIVE_RESTRICTABLE } from './domain/project-initiative.js';
export { InitiativesModule } from './initiatives.module.js';
