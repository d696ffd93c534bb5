import { type FieldValues, withoutPaths } from '#history';
import type { Audience } from '#platform';
import type { Initiative } from '../initiative.js';
import { fromPaths, type InitiativePaths, toPaths } from '../initiative-paths.js';
import { hiddenPaths } from './editable-initiative.js';

/**
 * The initiative with fields as they once were. Who leads it stays, and so does who may see what: going back to an old text must
 * not open what was closed since. What the audience does not see stays too.
 */
export function restored(held: Initiative, then: FieldValues, audience: Audience): Initiative {
  const kept = ['lead', 'visibility', 'withdrawn', ...hiddenPaths(held, audience)];
  const paths = { ...toPaths(held), ...withoutPaths(then, kept) } as InitiativePaths;
  const fields = fromPaths(paths);
  return { ...held, ...fields, partners: fields.partners.filter((id) => id !== held.lead) };
}
