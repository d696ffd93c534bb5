import { mayEdit, hasRole, type Viewer } from '#platform';
import type { Access } from './access.js';

/** Whether somebody who is signed in may use a route at all: curators what editors and owners may, others with that role anywhere. */
export function isLetIn(viewer: Viewer, access: Exclude<Access, 'public'>): boolean {
  if (access === 'member') return true;
  if (viewer.kind === 'curator') return true;
  if (access === 'curator') return false;
  return viewer.organisationIds.some((id) =>
    access === 'editor' ? mayEdit(viewer, id) : hasRole(viewer, id, access),
  );
}
