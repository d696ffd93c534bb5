import { DomainError, hasRole, isCuratorOf, type Viewer } from '#platform';
import { membershipUnknown } from './membership.errors.js';
import type { MembershipRequest, MembershipSide } from './membership-request.js';

/** For which ends of a membership somebody speaks: editors for their organisation, curators for those in their part, where they have none of their own. */
export function sidesOf(
  viewer: Viewer,
  { networkId, memberId }: Pick<MembershipRequest, 'networkId' | 'memberId'>,
): MembershipSide[] {
  const own: MembershipSide[] = [
    ...(hasRole(viewer, networkId, 'editor') ? (['network'] as const) : []),
    ...(hasRole(viewer, memberId, 'editor') ? (['member'] as const) : []),
  ];
  if (own.length > 0) return own;
  return [
    ...(isCuratorOf(viewer, networkId) ? (['network'] as const) : []),
    ...(isCuratorOf(viewer, memberId) ? (['member'] as const) : []),
  ];
}

/** @throws DomainError `MEMBERSHIP.NOT_FOUND` for whoever speaks for neither: they may not know of it */
export function checkSides(
  viewer: Viewer,
  ends: Pick<MembershipRequest, 'networkId' | 'memberId'>,
): MembershipSide[] {
  const sides = sidesOf(viewer, ends);
  if (sides.length === 0) throw membershipUnknown();
  return sides;
}

/** @throws DomainError `ACCESS.FORBIDDEN` */
export function checkSide(sides: readonly MembershipSide[], needed: MembershipSide): void {
  if (!sides.includes(needed)) throw new DomainError('ACCESS.FORBIDDEN', 'forbidden');
}

/** As what somebody acts, for the audit log. */
export function roleIn(
  viewer: Viewer,
  { networkId, memberId }: Pick<MembershipRequest, 'networkId' | 'memberId'>,
): string {
  const isOf = (id: string) => hasRole(viewer, id, 'editor');
  return isOf(networkId) ? 'network' : isOf(memberId) ? 'member' : 'curator';
}
