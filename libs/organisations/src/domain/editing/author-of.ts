import type { Author } from '#history';
import { DomainError, hasRole, mayEdit, type Viewer } from '#platform';

/**
 * As whom a viewer changes an organisation.
 *
 * @throws DomainError `ACCESS.FORBIDDEN` for whoever may not
 */
export function authorOf(viewer: Viewer, organisationId: string): Author {
  if (!viewer.account || !mayEdit(viewer, organisationId)) {
    throw new DomainError('ACCESS.FORBIDDEN', 'forbidden');
  }
  const accountId = viewer.account.id;
  if (hasRole(viewer, organisationId, 'owner')) return { accountId, role: 'owner' };
  return { accountId, role: hasRole(viewer, organisationId, 'editor') ? 'editor' : 'curator' };
}
