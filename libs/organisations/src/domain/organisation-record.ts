import type { ChangedRecord } from './approval/pending-change.js';

/** Kind of record under which organisations stand in the history. */
export const ORGANISATION_RECORD = 'organisation';

/** A profile as what a change is about. */
export function profileRecord(organisationId: string): ChangedRecord {
  return { organisationId, recordKind: ORGANISATION_RECORD, recordId: organisationId };
}
