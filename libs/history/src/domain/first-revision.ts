import { isEmpty } from '#platform';
import type { HeldVersion } from './held-version.js';
import type { FieldValues, Revision } from './revision.js';

/**
 * What a record was before anybody changed it, so that there is a way back to it. It came from a file; since when it stands so is
 * the date of its newest origin.
 *
 * @param now where nothing says since when, ISO 8601
 */
export function firstRevision(
  { kind, id: recordId, version, provenance, fields }: HeldVersion,
  now: string,
): Revision {
  const held = Object.entries(fields).filter(([, value]) => !isEmpty(value) && value);
  const dates = Object.values(provenance).map(({ date }) => date);
  return {
    kind,
    recordId,
    version,
    accountId: null,
    role: 'import',
    at: dates.sort().at(-1) ?? now,
    restored: null,
    before: Object.fromEntries(held.map(([path]) => [path, null])) as FieldValues,
    after: Object.fromEntries(held) as FieldValues,
  };
}
