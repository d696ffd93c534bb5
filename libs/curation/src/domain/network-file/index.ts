export type { KnownNetwork } from './checking/known-network.js';
export type { AdoptionEntry } from './entries/adoption.js';
export type { EventEntry } from './entries/event.js';
export type { GuidingQuestionEntry } from './entries/guiding-question.js';
export type { InitiativeEntry } from './entries/initiative.js';
export type { ListingEntry } from './entries/listing.js';
export type { MembershipEntry } from './entries/membership.js';
export { addressOfPicture } from './entries/fields/logo.js';
export type { OrganisationEntry } from './entries/organisation.js';
export type { PlaceRegister } from './entries/places.js';
export type { RelationEntry } from './entries/relation.js';
export type { EntryOf } from './entries/schemas.js';
export type { FreeTextEntry, StatementEntry } from './entries/statement.js';
export type { TopicEntry } from './entries/topic.js';
export { IMPORT_ORDER, type ListName, type ReferableList } from './lists.js';
export { prepareNetworkFile, type PreparedNetwork, type PrepareOptions } from './prepare-network-file.js';
export { inBatches } from './spool/json-lines.js';
export { type ImportResult, type ReportEntry } from './report/report-entry.js';
export { readReport } from './report/read-report.js';
export { ReportFile } from './report/report-file.js';
export type { Totals } from './report/totals.js';
export type { SpooledEntry } from './spool/spooled-entry.js';
export { type Warning, warningOf } from './warnings/warning.js';
export {
  type NetworkFormat,
  networkFormatOf,
  type NetworkLists,
  writeNetworkFile,
} from './writing/write-network-file.js';
