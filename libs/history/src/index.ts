export { GetStateAt } from './application/get-state-at.js';
export { KeepVersion, type KeptVersion } from './application/keep-version.js';
export { ListAudit } from './application/list-audit.js';
export { ListLog } from './application/list-log.js';
export { ListRevisions, type RevisionsPage } from './application/list-revisions.js';
export { RecordAudit } from './application/record-audit.js';
export { type ImportedChange, RecordImports } from './application/record-imports.js';
export { RecordRevisions } from './application/record-revisions.js';
export { changedFields } from './domain/changed-fields.js';
export { firstRevision } from './domain/first-revision.js';
export type { HeldVersion } from './domain/held-version.js';
export type { AuditEntry, LoggedEntry } from './domain/audit-entry.js';
export {
  type Author,
  AUTHOR_ROLES,
  type AuthorRole,
  type FieldValues,
  type Revision,
} from './domain/revision.js';
export { type Tellers, toldRevision, withoutPaths } from './domain/told-revision.js';
export { HistoryModule } from './history.module.js';
