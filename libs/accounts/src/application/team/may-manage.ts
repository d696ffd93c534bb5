import { curatesAll, DomainError, hasRole, type Viewer } from '#platform';

/** Who decides who works on an organisation: its owners, and curators of everything; a curator of a part gives roles by deciding on claims. */
export function mayManage(viewer: Viewer, organisationId: string): boolean {
  return hasRole(viewer, organisationId, 'owner') || curatesAll(viewer);
}

/** Whoever works for an organisation sees who does; others only where they decide about it. @throws DomainError `ACCESS.FORBIDDEN` */
export function checkSeesTeam(viewer: Viewer, organisationId: string): void {
  if (!hasRole(viewer, organisationId, 'member')) checkManages(viewer, organisationId);
}

/** @throws DomainError `ACCESS.FORBIDDEN` */
export function checkManages(viewer: Viewer, organisationId: string): void {
  if (!mayManage(viewer, organisationId)) throw new DomainError('ACCESS.FORBIDDEN', 'forbidden');
}
