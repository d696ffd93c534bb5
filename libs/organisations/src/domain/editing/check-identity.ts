import { DomainError, isCuratorOf, type Viewer } from '#platform';
import type { Organisation } from '../organisation.js';
import { ORGANISATION_INVALID } from '../organisation.errors.js';

const AUTHORITIES: ReadonlySet<string> = new Set(['municipality', 'county']);

/**
 * Refuses what would make a profile that of another municipality or county, or of none, by anybody but its curators: there is one
 * profile for each, and its state decides who curates it.
 *
 * @throws DomainError `ORGANISATION.INVALID` (fault: `curatorsOnly`)
 */
export function checkIdentity(before: Organisation, after: Organisation, viewer: Viewer): void {
  const isAuthority = [before, after].some(({ kinds }) => AUTHORITIES.has(kinds[0] ?? ''));
  if (!isAuthority || isCuratorOf(viewer, before.id)) return;
  const changed: [string, boolean][] = [
    ['kinds', before.kinds[0] !== after.kinds[0]],
    ['ags', before.ags !== after.ags],
    ['identifiers.ars', before.identifiers.ars !== after.identifiers.ars],
  ];
  const faults = changed.flatMap(([path, isOther]) => (isOther ? [{ path, fault: 'curatorsOnly' }] : []));
  if (faults.length > 0) throw new DomainError(ORGANISATION_INVALID, 'invalid', { faults });
}
