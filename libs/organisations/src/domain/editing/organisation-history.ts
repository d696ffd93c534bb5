import type { HeldVersion } from '#history';
import type { Organisation } from '../organisation.js';
import { ORGANISATION_RECORD } from '../organisation-record.js';
import { editablePaths } from './editable-organisation.js';

/** A profile as it is before a change. */
export function heldVersion(organisation: Organisation): HeldVersion {
  const { id, version, provenance } = organisation;
  return { kind: ORGANISATION_RECORD, id, version, provenance, fields: editablePaths(organisation) };
}
