import { type FieldValues, withoutPaths } from '#history';
import type { Audience } from '#platform';
import { withValues } from '../approval/with-values.js';
import type { Organisation } from '../organisation.js';
import { hiddenPaths } from './editable-organisation.js';

/**
 * The organisation with fields as they once were. Who may see what stays as it is now: going back to an old text must not open
 * what was closed since. What the audience does not see stays too.
 */
export function restored(held: Organisation, then: FieldValues, audience: Audience): Organisation {
  const kept = ['visibility', ...hiddenPaths(held.visibility, audience)];
  return withValues(held, withoutPaths(then, kept));
}
