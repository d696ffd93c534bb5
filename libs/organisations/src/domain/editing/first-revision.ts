import type { FieldValues, Revision } from '#history';
import { isEmpty } from '#platform';
import type { Organisation } from '../organisation.js';
import { ORGANISATION_RECORD } from '../organisation-record.js';
import { editablePaths } from './editable-organisation.js';

/**
 * What a profile was before anybody changed it, so that there is a way back to it. It came from a file; since when it stands so is
 * the date of its newest origin.
 *
 * @param now where nothing says since when, ISO 8601
 */
export function firstRevision(organisation: Organisation, now: string): Revision {
  const held = Object.entries(editablePaths(organisation)).filter(([, value]) => !isEmpty(value) && value);
  const dates = Object.values(organisation.provenance).map(({ date }) => date);
  return {
    kind: ORGANISATION_RECORD,
    recordId: organisation.id,
    version: organisation.version,
    accountId: null,
    role: 'import',
    at: dates.sort().at(-1) ?? now,
    restored: null,
    before: Object.fromEntries(held.map(([path]) => [path, null])) as FieldValues,
    after: Object.fromEntries(held) as FieldValues,
  };
}
