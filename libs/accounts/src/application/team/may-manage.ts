import { DomainError, hasRole, type Viewer } from '#platform';

/** Who decides who works on an organisation: its owners, and curators of everything. */
export function mayManage(viewer: Viewer, organisationId: string): boolean {
  return hasRole(viewer, organisationId, 'owner') || viewer.account?.curates?.scope === 'all';
}

/** @throws DomainError `ACCESS.FORBIDDEN` */
export function checkManages(viewer: Viewer, organisationId: string): void {
  if (!mayManage(viewer, organisationId)) throw new DomainError('ACCESS.FORBIDDEN', 'forbidden');
}
