import { audienceOf, DomainError, type Viewer } from '#platform';
import type { Organisation } from '../organisation.js';
import { hiddenPaths } from './editable-organisation.js';

/**
 * Refuses changes of what the viewer may not see, and of who may see what by anybody but the organisation itself: a curator must
 * neither overwrite blindly nor open what is "only us".
 *
 * @param paths that would change
 * @throws DomainError `ACCESS.FORBIDDEN` (details: `paths`)
 */
export function checkHidden(organisation: Organisation, paths: readonly string[], viewer: Viewer): void {
  const audience = audienceOf(viewer, organisation.id);
  const hidden = hiddenPaths(organisation.visibility, audience);
  const refused = paths.filter(
    (path) => hidden.includes(path) || (path === 'visibility' && audience !== 'own'),
  );
  if (refused.length > 0) throw new DomainError('ACCESS.FORBIDDEN', 'forbidden', { paths: refused });
}
